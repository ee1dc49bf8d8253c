using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Resx;

/// <summary>Reads the resources of a .resx document.</summary>
/// <param name="text">The document.</param>
/// <param name="file">The name that problems carry.</param>
internal sealed class ResxContext(DocumentText text, string? file) : XmlDocumentContext(text, file)
{
    /// <inheritdoc/>
    public override IEnumerable<DocumentRecord> Read(XmlElement unit, long line)
    {
        var name = unit.Attribute("name");

        // Anything with a type is an object; names with these signs are a designer's own.
        if (unit.Attribute("mimetype") is not null || (unit.Attribute("type") is { } type && !type.StartsWith("System.String", StringComparison.Ordinal)) || name is ['>', '>', ..] or ['$', ..])
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            yield return DocumentRecord.Fail("LK9003", "The resource has no 'name'.", File, line);
            yield break;
        }

        var value = unit.Child("value");
        var map = value is null ? null : XmlContent.Map(value, static _ => XmlInline.Through, Syntax);
        var listing = new Listing
        {
            Id = name,
            Fields = [new ListingField { Name = ListingJson.ShortFormField, Source = "", Target = map?.Text ?? "" }],
            AdditionalProperties = new UnitProperties().Add("note", unit.Child("comment")?.InnerText).Build(),
            File = File,
            Line = line,
        };
        yield return DocumentReader.Unique(Ids, listing, [value is null || value.IsEmptyTag ? null : map], 0);
    }
}
