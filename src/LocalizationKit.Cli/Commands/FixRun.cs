using LocalizationKit.Batches;
using LocalizationKit.Checks.Fixes;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Commands;

/// <summary>Runs one <c>lockit fix</c>: each batch is read once to find the edits and once more to write them.</summary>
internal sealed class FixRun(CheckSettings settings, IReadOnlyList<string> files, FixOutputs outputs)
{
    private readonly FixCounts _counts = new();

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Interrupts; the batch at hand then stays as it was.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (outputs.Target is not null && files.Count > 1)
        {
            throw new UsageException("--output takes one mended batch; name one file, or leave --output out to mend each in place.");
        }

        var setup = PipelineSetup.Load(settings, outputs.Error);
        foreach (var path in files.Count == 0 ? ["-"] : files)
        {
            await FixAsync(setup, path, cancellationToken);
        }

        await outputs.Error.WriteLineAsync($"lockit: {(outputs.IsDryRun ? "dry run, nothing is written: " : "")}{_counts}");
        return _counts.Unreadable > 0 ? ExitCodes.Unreadable : ExitCodes.Success;
    }

    private async Task FixAsync(PipelineSetup setup, string path, CancellationToken cancellationToken)
    {
        using var spooled = path == "-" ? await SpooledInput.ReadAsync(cancellationToken) : null;
        var options = settings.BatchOptions(setup.Markets);
        var batch = BatchFile.Of(spooled?.Path ?? path, options);
        var name = spooled is null ? path : "standard input";
        var edits = await FindAsync(setup.Pipeline, batch, cancellationToken);
        if (outputs.IsDryRun)
        {
            await new BatchDiff(batch, name).WriteAsync(edits, outputs.Output, cancellationToken);
            return;
        }

        var target = outputs.Target ?? (spooled is null ? path : "-");
        if (target == "-" || edits.Count > 0 || target != path)
        {
            await new RewrittenBatch(batch, name).WriteAsync(target, edits, cancellationToken);
        }
    }

    private async Task<TargetEdits> FindAsync(QualityPipeline pipeline, BatchFile batch, CancellationToken cancellationToken)
    {
        var edits = new TargetEdits();
        await foreach (var (record, mended) in pipeline.FixAsync(batch.ReadAsync(cancellationToken), outputs.AppliesUnsafe, cancellationToken))
        {
            if (record.Listing is not { } listing || mended is null)
            {
                _counts.Unreadable++;
                await outputs.Error.WriteLineAsync($"lockit: {Describe(record)}");
                continue;
            }

            _counts.Listings++;
            _counts.Remaining += mended.Remaining.Count(f => !f.IsSuppressed);
            _counts.Edits += mended.Applied.Count;
            _counts.Mended += mended.Applied.Count > 0 ? 1 : 0;
            edits.SetChanges(listing, mended.Listing);
        }

        return edits;
    }

    private static string Describe(ListingReadResult record) =>
        record.Problem is { } problem
            ? $"{problem.File}:{problem.Line}: {problem.CheckId} {problem.Message}"
            : $"{record.Listing!.File}:{record.Listing.Line}: the record '{record.Listing.Id}' cannot be judged; 'lockit check' says why.";
}
