namespace LocalizationKit.Batches.Documents.Json;

/// <summary>Reads flat and nested JSON localization files and .arb: one listing per text. The file has one language, see <see cref="PairedReader"/>.</summary>
/// <remarks>Names that begin with <c>@</c> hold what .arb says of a text; no listing is made of them. The whole document is held in memory.</remarks>
internal sealed class JsonTextsReader : DocumentReader
{
    /// <inheritdoc/>
    internal override IEnumerable<DocumentRecord> Read(DocumentText text, string? file)
    {
        var (entries, problem) = JsonTextsParser.Read(text, file);
        var language = entries.FirstOrDefault(e => e.Path is ["@@locale"])?.Map.Text.Replace('_', '-');
        var notes = entries.Where(e => e.Path is [['@', not '@', ..], "description"]).GroupBy(e => e.Path[0][1..], StringComparer.Ordinal)
            .ToDictionary(e => e.Key, e => e.First().Map.Text, StringComparer.Ordinal);
        var ids = new BatchIds();
        foreach (var entry in entries.Where(e => e.Path.Count > 0 && !e.Path[0].StartsWith('@')))
        {
            if (string.IsNullOrWhiteSpace(entry.Key))
            {
                yield return DocumentRecord.Fail("LK9003", "A text has an empty name; give it a key.", file, entry.Line);
                continue;
            }

            var listing = new Listing
            {
                Id = entry.Key,
                TargetLanguage = language,
                Fields = [new ListingField { Name = ListingJson.ShortFormField, Source = "", Target = entry.Map.Text }],
                AdditionalProperties = new UnitProperties().Add("note", notes.GetValueOrDefault(entry.Key)).Build(),
                File = file,
                Line = entry.Line,
            };
            yield return Unique(ids, listing, [entry.Map], entry.Start);
        }

        if (problem is not null)
        {
            yield return problem;
        }
    }
}
