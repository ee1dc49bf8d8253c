using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Google;

/// <summary>Reads the XML feed of Google Merchant Center, RSS or Atom: one listing per item. The feed has one language, see <see cref="PairedReader"/>.</summary>
internal sealed class GoogleFeedReader : XmlDocumentReader
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "item", "entry" };

    /// <inheritdoc/>
    private protected override IReadOnlySet<string> Units => Names;

    /// <inheritdoc/>
    private protected override XmlDocumentContext CreateContext(DocumentText text, string? file) => new GoogleFeedContext(text, file);
}
