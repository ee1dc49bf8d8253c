using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes a batch with new targets, in its own form, to a file or to standard output. A file is replaced only when the new one is whole.</summary>
/// <param name="batch">The batch.</param>
/// <param name="name">What messages call it.</param>
internal sealed class RewrittenBatch(BatchFile batch, string name)
{
    /// <summary>Writes it.</summary>
    /// <param name="target">The file; <c>-</c> for standard output.</param>
    /// <param name="edits">The new targets.</param>
    /// <param name="cancellationToken">Ends the writing; the file then stays as it was.</param>
    /// <returns>A task that ends when the file is in its place.</returns>
    /// <exception cref="UsageException">A target has no place in the batch, or the batch changed in the meantime.</exception>
    public async Task WriteAsync(string target, TargetEdits edits, CancellationToken cancellationToken)
    {
        if (target == "-")
        {
            await using var output = Console.OpenStandardOutput();
            await CopyAsync(output, edits, cancellationToken);
            return;
        }

        await using var file = ReplacedFile.Create(target);
        await CopyAsync(file.Stream, edits, cancellationToken);
        file.Commit();
    }

    private async Task CopyAsync(Stream output, TargetEdits edits, CancellationToken cancellationToken)
    {
        try
        {
            var written = await batch.RewriteAsync(output, edits, keepsPacking: true, cancellationToken);
            if (written != edits.Count)
            {
                throw new UsageException($"{name}: changed while it was read; {edits.Count} edits were found, {written} have a place now. Nothing is replaced; run it again.");
            }
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{name}: {exception.Message}", exception);
        }
    }
}
