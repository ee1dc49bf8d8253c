namespace LocalizationKit.Batches.Documents;

/// <summary>Replaces characters of a document.</summary>
/// <param name="Start">The offset of the first character in the decoded document, the byte order mark not counted.</param>
/// <param name="Length">The number of characters that go; 0 for an insertion.</param>
/// <param name="Text">What comes in their place, as it is written in the document.</param>
internal readonly record struct DocumentEdit(long Start, long Length, string Text);
