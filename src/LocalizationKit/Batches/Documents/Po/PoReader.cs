using System.Globalization;

namespace LocalizationKit.Batches.Documents.Po;

/// <summary>Reads PO files of gettext: one listing per entry, one field per plural form. Entries that are obsolete are left out.</summary>
/// <remarks>A broken entry is reported with line and column, and reading goes on behind the next blank line.</remarks>
internal sealed class PoReader : DocumentReader
{
    private const int LongestId = 120;

    /// <inheritdoc/>
    internal override IEnumerable<DocumentRecord> Read(DocumentText text, string? file)
    {
        var entries = new PoEntryReader(text);
        var header = new PoHeader();
        var ids = new BatchIds();
        while (entries.Read() is { } entry)
        {
            text.Forget(entry.Start);
            if (entry.Fault is { } fault)
            {
                yield return DocumentRecord.Fail(fault.CheckId, string.Create(CultureInfo.InvariantCulture, $"The entry is broken at line {fault.Line}, column {fault.Column}: {fault.Message}. The entries behind it were read."), file, fault.Line);
            }
            else if (entry.IsHeader)
            {
                header = PoHeader.Parse(entry.Translations[0].Text);
            }
            else if (entry.Id is not null && entry.Translations.Count > 0)
            {
                yield return Unique(ids, ListingOf(entry, header, file), [.. entry.Translations], entry.Start);
            }
        }
    }

    private static Listing ListingOf(PoEntry entry, PoHeader header, string? file)
    {
        var fields = new List<ListingField>(entry.Translations.Count);
        for (var i = 0; i < entry.Translations.Count; i++)
        {
            // The first of several forms is the singular; a language with one form has the plural alone.
            var isSingular = entry.Plural is null || (i == 0 && entry.Translations.Count > 1);
            fields.Add(new ListingField
            {
                Name = ListingJson.ShortFormField,
                Source = isSingular ? entry.Id! : entry.Plural!,
                Target = entry.Translations[i].Text is { Length: > 0 } target ? target : null,
            });
        }

        return new Listing
        {
            Id = IdOf(entry),
            SourceLanguage = header.SourceLanguage,
            TargetLanguage = header.Language,
            Fields = fields,
            AdditionalProperties = new UnitProperties().Add("context", entry.Context).Add("note", string.Join('\n', entry.Notes)).Add("reference", string.Join('\n', entry.References))
                .Add("flags", string.Join(", ", entry.Flags)).Add("state", entry.Flags.Contains("fuzzy") ? "fuzzy" : null).Build(),
            File = file,
            Line = entry.Line,
        };
    }

    private static string IdOf(PoEntry entry)
    {
        var id = entry.Context is null ? entry.Id! : $"{entry.Context}|{entry.Id}";
        if (string.IsNullOrWhiteSpace(id))
        {
            return string.Create(CultureInfo.InvariantCulture, $"line {entry.Line}");
        }

        if (id.Length <= LongestId)
        {
            return id;
        }

        var hash = 2166136261u;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 16777619;
        }

        var cut = char.IsHighSurrogate(id[LongestId - 10]) ? LongestId - 11 : LongestId - 10;
        return string.Create(CultureInfo.InvariantCulture, $"{id[..cut]}…#{hash:x8}");
    }
}
