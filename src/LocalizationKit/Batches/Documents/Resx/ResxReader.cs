using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Resx;

/// <summary>Reads .resx: one listing per text resource. The file has one language, so the source comes from another one, see <see cref="PairedReader"/>.</summary>
internal sealed class ResxReader : XmlDocumentReader
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "data" };

    /// <inheritdoc/>
    private protected override IReadOnlySet<string> Units => Names;

    /// <inheritdoc/>
    private protected override XmlDocumentContext CreateContext(DocumentText text, string? file) => new ResxContext(text, file);
}
