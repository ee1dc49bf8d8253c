using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Tmx;

/// <summary>Reads TMX 1.4b: one listing per translation unit and target language.</summary>
internal sealed class TmxReader : XmlDocumentReader
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "tu" };

    /// <inheritdoc/>
    private protected override IReadOnlySet<string> Units => Names;

    /// <inheritdoc/>
    private protected override XmlDocumentContext CreateContext(DocumentText text, string? file) => new TmxContext(text, file);
}
