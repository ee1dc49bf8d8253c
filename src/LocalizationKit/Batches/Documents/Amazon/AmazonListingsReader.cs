using LocalizationKit.Batches.Documents.Json;
using LocalizationKit.Batches.Feeds;

namespace LocalizationKit.Batches.Documents.Amazon;

/// <summary>Reads the listings feed of Amazon in JSON: one listing per message and language. The sources come from another feed, see <see cref="PairedReader"/>.</summary>
/// <remarks>The whole document is held in memory.</remarks>
internal sealed class AmazonListingsReader : DocumentReader
{
    /// <inheritdoc/>
    internal override IEnumerable<DocumentRecord> Read(DocumentText text, string? file)
    {
        var (entries, problem) = JsonTextsParser.Read(text, file);
        var feed = FeedCatalog.Get("amazon");
        var ids = new BatchIds();
        foreach (var message in entries.Where(e => e.Path is ["messages", _, ..]).GroupBy(e => e.Path[1], StringComparer.Ordinal))
        {
            var sku = message.FirstOrDefault(e => e.Path is [_, _, "sku"])?.Map.Text;
            if (string.IsNullOrWhiteSpace(sku))
            {
                yield return DocumentRecord.Fail("LK9003", "The message has no 'sku'.", file, message.First().Line);
                continue;
            }

            foreach (var record in ReadMessage(sku, [.. message], feed, ids, file))
            {
                yield return record;
            }
        }

        if (problem is not null)
        {
            yield return problem;
        }
    }

    private static IEnumerable<DocumentRecord> ReadMessage(string sku, List<JsonTextEntry> entries, FeedSchema feed, BatchIds ids, string? file)
    {
        // messages / [0] / attributes / item_name / [0] / value, and beside it language_tag.
        var languages = entries.Where(e => e.Path is [_, _, "attributes", _, _, "language_tag"]).ToDictionary(e => (e.Path[3], e.Path[4]), e => e.Map.Text.Replace('_', '-'));
        var values = entries.Where(e => e.Path is [_, _, "attributes", _, _, "value"] && (languages.ContainsKey((e.Path[3], e.Path[4])) || feed.Find(e.Path[3]) is { Role: FeedRole.Text }))
            .GroupBy(e => languages.GetValueOrDefault((e.Path[3], e.Path[4]), ""), StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var language in values)
        {
            var texts = language.ToList();
            var fields = texts.Select(t => (feed.Find(t.Path[3]) is { Role: FeedRole.Text } column ? column : feed.FieldOf(t.Path[3])).CreateField("", t.Map.Text)).ToList();
            var listing = new Listing
            {
                Id = values.Count == 1 ? sku : $"{sku}/{language.Key}",
                TargetLanguage = language.Key.Length > 0 ? language.Key : null,
                Fields = fields,
                File = file,
                Line = texts[0].Line,
            };
            yield return Unique(ids, listing, [.. texts.Select(t => t.Map)], entries[0].Start);
        }
    }
}
