namespace LocalizationKit.Batches.Documents;

/// <summary>Knows where the target of a field stands in its document, and how another text is written there. Pure.</summary>
internal abstract class TargetSlot
{
    /// <summary>Works out which characters of the document change when the target becomes another text.</summary>
    /// <param name="target">The new target, as checks see it.</param>
    /// <param name="edits">Receives the changes in the order of the document; untouched when the answer is false.</param>
    /// <returns>False when the text cannot be written there, e.g. because an inline code is gone or the encoding lacks a character.</returns>
    public abstract bool TryWrite(string target, ICollection<DocumentEdit> edits);
}
