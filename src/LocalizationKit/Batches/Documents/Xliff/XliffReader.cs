using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Reads XLIFF 1.2, 2.0 and 2.1: one listing per unit, one field per segment. Inline codes appear in the texts as markup.</summary>
internal sealed class XliffReader : XmlDocumentReader
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "trans-unit", "unit" };

    /// <inheritdoc/>
    private protected override IReadOnlySet<string> Units => Names;

    /// <inheritdoc/>
    private protected override XmlDocumentContext CreateContext(DocumentText text, string? file) => new XliffContext(text, file);
}
