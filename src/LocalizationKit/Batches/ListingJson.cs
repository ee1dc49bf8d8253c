using System.Globalization;
using System.Text.Json;

namespace LocalizationKit.Batches;

/// <summary>Takes a record of a JSON Lines batch apart. Pure.</summary>
internal static class ListingJson
{
    /// <summary>The field of a record in short form.</summary>
    public const string ShortFormField = "text";

    /// <summary>Reads a record.</summary>
    /// <param name="root">The record.</param>
    /// <param name="id">Gives the id as soon as it is known.</param>
    /// <param name="file">The file; null for standard input.</param>
    /// <param name="line">The line, from 1.</param>
    /// <returns>The listing.</returns>
    /// <exception cref="RecordException">The record is not a listing.</exception>
    public static Listing Read(JsonElement root, Action<string> id, string? file, long line)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new RecordException("LK9002", $"The line holds {JsonValues.Describe(root)}, not an object; write one object such as {{\"id\":\"1\",\"source\":\"…\",\"target\":\"…\"}}.");
        }

        var record = new JsonRecord(root, "");
        var ownId = ReadId(record);
        id(ownId);
        var isShort = !record.Has("fields");
        var listing = new Listing
        {
            Id = ownId,
            Market = record.Text("market"),
            Vertical = record.Text("vertical"),
            SourceLanguage = record.Text("sourceLanguage"),
            TargetLanguage = record.Text("targetLanguage"),
            Fields = isShort ? [ReadShortForm(record)] : ReadFields(record),
            Terms = [.. record.Objects("terms").Select(ReadTerm)],
            Protected = record.Texts("protected"),
            AdditionalProperties = record.Rest(),
            File = file,
            Line = line,
            IsShortForm = isShort,
        };
        return listing;
    }

    private static string ReadId(JsonRecord record)
    {
        const string Remedy = "give every record the key of its product, e.g. \"id\":\"SKU-1\".";
        if (!record.TryTake("id", out var value))
        {
            throw new RecordException("LK9003", "The record has no 'id'; " + Remedy);
        }

        var id = value.ValueKind switch
        {
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.String => JsonValues.Text(value, "id"),
            _ => throw new RecordException("LK9003", $"'id' is {JsonValues.Describe(value)}, not a text or a number; {Remedy}"),
        };
        return string.IsNullOrWhiteSpace(id) ? throw new RecordException("LK9003", "'id' is empty; " + Remedy) : id;
    }

    private static ListingField ReadShortForm(JsonRecord record)
    {
        if (!record.Has("source"))
        {
            throw new RecordException("LK9002", "The record has neither 'fields' nor 'source'; give it \"fields\":[{\"name\":\"title\",\"source\":\"…\",\"target\":\"…\"}], or 'source' and 'target' for one text.");
        }

        return ReadField(record, ShortFormField, rest: null);
    }

    private static List<ListingField> ReadFields(JsonRecord record)
    {
        var fields = record.Objects("fields").Select(ReadNamedField).ToList();
        return fields.Count > 0 ? fields : throw new RecordException("LK9002", "The record has no fields: 'fields' is empty; give it at least one, with name, source and target.");
    }

    private static ListingField ReadNamedField(JsonRecord field)
    {
        var name = field.Text("name");
        if (string.IsNullOrWhiteSpace(name))
        {
            throw new RecordException("LK9002", $"'{field.PathOf("name")}' is missing or empty; name the field, e.g. title, bullet, description or attribute:material.");
        }

        return ReadField(field, name, rest: field);
    }

    private static ListingField ReadField(JsonRecord record, string name, JsonRecord? rest) => new()
    {
        Name = name,
        Source = record.Text("source") ?? throw new RecordException("LK9002", $"'{record.PathOf("source")}' is missing; give the text in the source language, \"\" where it is empty."),
        Target = record.Text("target"),
        MaxLength = ReadMaxLength(record),
        Candidates = [.. record.Objects("candidates").Select(ReadCandidate)],
        AdditionalProperties = rest?.Rest(),
    };

    private static int? ReadMaxLength(JsonRecord record)
    {
        if (!record.TryTake("maxLength", out var value))
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var length) && length > 0
            ? length
            : throw new RecordException("LK9002", $"'{record.PathOf("maxLength")}' is {JsonValues.Describe(value)}; write a whole number of characters from 1 to {int.MaxValue.ToString(CultureInfo.InvariantCulture)}, or leave it out.");
    }

    private static TranslationCandidate ReadCandidate(JsonRecord record) => new(
        record.Text("engine") ?? "",
        record.Text("text") ?? throw new RecordException("LK9002", $"'{record.PathOf("text")}' is missing; a candidate is {{\"engine\":\"…\",\"text\":\"…\"}}."));

    private static ListingTerm ReadTerm(JsonRecord record)
    {
        var source = record.Text("source");
        return string.IsNullOrWhiteSpace(source)
            ? throw new RecordException("LK9002", $"'{record.PathOf("source")}' is missing or empty; a term is {{\"source\":\"…\",\"target\":[\"…\"],\"forbidden\":[\"…\"]}}.")
            : new ListingTerm(source, record.Texts("target"), record.Texts("forbidden"));
    }
}
