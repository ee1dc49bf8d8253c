using LocalizationKit.Batches.Documents.Xliff;
using LocalizationKit.Cli.Output;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Batches;

/// <summary>Gathers the findings of an XLIFF batch and writes the batch again with them marked. Holds the findings, not the texts.</summary>
internal sealed class BatchMarks
{
    private readonly Dictionary<string, IReadOnlyList<XliffIssue>> _issues = new(StringComparer.Ordinal);
    private readonly BatchFile _batch;

    private BatchMarks(BatchFile batch) => _batch = batch;

    /// <summary>Makes sure that the batch can be marked.</summary>
    /// <param name="files">The batches of the run.</param>
    /// <param name="options">What the user says of them.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    /// <returns>What gathers.</returns>
    /// <exception cref="UsageException">There is not just one batch, or it is no XLIFF file.</exception>
    public static async Task<BatchMarks> OpenAsync(IReadOnlyList<string> files, BatchOptions options, CancellationToken cancellationToken)
    {
        if (files.Count != 1 || files[0] == "-")
        {
            throw new UsageException("--annotate marks one file; name just one batch.");
        }

        var batch = BatchFile.Of(files[0], options);
        return await batch.IsAsync("xliff", cancellationToken)
            ? new BatchMarks(batch)
            : throw new UsageException($"--annotate: '{files[0]}' is no XLIFF file, and only XLIFF has marks for quality issues.");
    }

    /// <summary>Adds the findings of a listing.</summary>
    /// <param name="verdict">The result of the listing.</param>
    public void Add(ListingVerdict verdict)
    {
        if (verdict.Id is { } id && ItsIssues.Of(verdict) is { Count: > 0 } issues)
        {
            _issues[id] = issues;
        }
    }

    /// <summary>Writes the batch with the marks.</summary>
    /// <param name="path">The file; it may be the batch itself.</param>
    /// <param name="error">Takes how many findings have no place.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the file is in its place.</returns>
    public async Task WriteAsync(string path, TextWriter error, CancellationToken cancellationToken)
    {
        await using var file = ReplacedFile.Create(path);
        var marked = await _batch.AnnotateAsync(file.Stream, _issues, cancellationToken);
        file.Commit();
        var all = _issues.Values.Sum(i => i.Count);
        await error.WriteLineAsync($"lockit: {marked} findings marked in {path}{(all > marked ? $"; {all - marked} concern texts without a target" : "")}");
    }
}
