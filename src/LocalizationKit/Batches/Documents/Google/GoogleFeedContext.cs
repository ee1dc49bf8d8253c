using LocalizationKit.Batches.Documents.Xml;
using LocalizationKit.Batches.Feeds;

namespace LocalizationKit.Batches.Documents.Google;

/// <summary>Reads the items of a Google Merchant feed.</summary>
/// <param name="text">The document.</param>
/// <param name="file">The name that problems carry.</param>
internal sealed class GoogleFeedContext(DocumentText text, string? file) : XmlDocumentContext(text, file)
{
    private readonly FeedSchema _feed = FeedCatalog.Get("google");

    /// <inheritdoc/>
    public override IEnumerable<DocumentRecord> Read(XmlElement unit, long line)
    {
        var id = unit.Child("id")?.InnerText.Trim();
        if (string.IsNullOrEmpty(id))
        {
            yield return DocumentRecord.Fail("LK9003", "The item has no 'g:id'; give every item the key of its product.", File, line);
            yield break;
        }

        var fields = new List<ListingField>();
        var slots = new List<TargetSlot?>();
        foreach (var child in unit.Children)
        {
            if (_feed.Find(child.Name) is { Role: FeedRole.Text } column)
            {
                var map = XmlContent.Map(child, static _ => XmlInline.Through, Syntax);
                fields.Add(column.CreateField("", map.Text));
                slots.Add(child.IsEmptyTag ? null : map);
            }
        }

        if (fields.Count == 0)
        {
            yield return DocumentRecord.Fail("LK9002", "The item has no title and no description.", File, line, id);
            yield break;
        }

        yield return DocumentReader.Unique(Ids, new Listing { Id = id, Fields = fields, File = File, Line = line }, slots, 0);
    }
}
