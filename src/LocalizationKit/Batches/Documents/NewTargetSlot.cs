namespace LocalizationKit.Batches.Documents;

/// <summary>The place of a target that the document does not have yet.</summary>
/// <param name="start">Where it comes.</param>
/// <param name="length">How many characters go, such as an empty tag; 0 for none.</param>
/// <param name="before">What is written before the text.</param>
/// <param name="after">What is written behind it.</param>
/// <param name="source">The text of the source, whose codes the target repeats.</param>
/// <param name="raw">Gives characters of the document by offset and length.</param>
internal sealed class NewTargetSlot(long start, int length, string before, string after, TextMap source, Func<long, int, string> raw) : TargetSlot
{
    /// <inheritdoc/>
    public override bool TryWrite(string target, ICollection<DocumentEdit> edits)
    {
        if (source.Compose(target, raw) is not { } text)
        {
            return false;
        }

        edits.Add(new DocumentEdit(start, length, before + text + after));
        return true;
    }
}
