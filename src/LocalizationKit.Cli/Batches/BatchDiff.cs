using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Output;

namespace LocalizationKit.Cli.Batches;

/// <summary>Shows what would change in a batch.</summary>
/// <param name="batch">The batch.</param>
/// <param name="name">Its name in the diff.</param>
internal sealed class BatchDiff(BatchFile batch, string name)
{
    /// <summary>Writes a unified diff of the batch, decompressed; nothing when nothing changes.</summary>
    /// <param name="edits">The new targets.</param>
    /// <param name="output">Takes the diff.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="UsageException">The batch has no place for an edit.</exception>
    public async Task WriteAsync(TargetEdits edits, TextWriter output, CancellationToken cancellationToken)
    {
        if (edits.Count == 0)
        {
            return;
        }

        await using var before = CreateTemporary();
        await using var after = CreateTemporary();
        try
        {
            await batch.RewriteAsync(before, new TargetEdits(), keepsPacking: false, cancellationToken);
            await batch.RewriteAsync(after, edits, keepsPacking: false, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{name}: {exception.Message}", exception);
        }

        before.Position = after.Position = 0;
        using var old = new StreamReader(before, Encoding.UTF8);
        using var changed = new StreamReader(after, Encoding.UTF8);
        await new UnifiedDiff(output, name).WriteAsync(old, changed);
    }

    private static FileStream CreateTemporary() =>
        new(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
}
