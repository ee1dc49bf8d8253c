namespace LocalizationKit.Cli.Batches;

/// <summary>Says how a batch is to be read. Immutable.</summary>
/// <param name="Format">The form.</param>
/// <param name="Document">The name of the form of a document; null for the other forms.</param>
/// <param name="Encoding">The encoding of a table or a document; null to go by the bytes.</param>
/// <param name="IsOneLanguage">Whether the sources come from another file.</param>
/// <param name="IsWide">Whether a table is UTF-16.</param>
/// <param name="IsFeed">Whether a table is the feed of a shop or a marketplace.</param>
internal sealed record BatchShape(BatchFormat Format, string? Document = null, string? Encoding = null, bool IsOneLanguage = false, bool IsWide = false, bool IsFeed = false);
