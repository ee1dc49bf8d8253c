using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Reporting;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Cli.Commands;

/// <summary>Runs one <c>lockit report</c>.</summary>
internal sealed class ReportRun(CheckSettings settings, ReportInputs inputs, ReportOutputs outputs)
{
    private readonly RunSummary _summary = new();
    private int _bad;

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach (var file in inputs.Results.Append(inputs.Against ?? "-").Where(f => f != "-" && !File.Exists(f)))
        {
            throw new UsageException($"There is no results file '{file}'; make one with 'lockit check … --format jsonl -o {file}'.");
        }

        var trend = await ReadEarlierAsync(cancellationToken);
        await using var join = inputs.Batches.Count == 0 ? null : new BatchJoin(BatchInputs.Open(inputs.Batches, settings.BatchOptions(MarketSetup.Load(settings.Packs, TextWriter.Null))), cancellationToken);
        await using (var target = OutputTarget.Open(outputs.Target, outputs.Output))
        {
            var writer = VerdictWriters.Create(outputs.Format, outputs.Options, target, trend);
            await using var owned = writer as IAsyncDisposable;
            await writer.BeginAsync(cancellationToken);
            foreach (var file in inputs.Results)
            {
                await foreach (var verdict in ReadAsync(file, cancellationToken))
                {
                    var whole = join is null ? verdict : await join.AttachAsync(verdict);
                    await writer.WriteAsync(whole, cancellationToken);
                    _summary.Add(whole);
                }
            }

            await writer.CompleteAsync(_summary, CancellationToken.None);
        }

        if (join?.Missing > 0)
        {
            await outputs.Error.WriteLineAsync($"lockit: {join.Missing} listings are not in the batch, or their texts are no longer those that were judged; they are shown without texts.");
        }

        return _bad > 0 ? ExitCodes.Unreadable : ExitCodes.Success;
    }

    private async Task<ResultTrend?> ReadEarlierAsync(CancellationToken cancellationToken)
    {
        if (inputs.Against is not { } file)
        {
            return null;
        }

        var trend = new ResultTrend();
        await foreach (var verdict in ReadAsync(file, cancellationToken))
        {
            trend.AddEarlier(verdict);
        }

        return trend;
    }

    private async IAsyncEnumerable<ListingVerdict> ReadAsync(string file, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var stream = await ResultFile.OpenAsync(file, cancellationToken);
        await foreach (var line in ResultReader.ReadAsync(stream, cancellationToken))
        {
            if (line.Verdict is { } verdict)
            {
                yield return verdict;
                continue;
            }

            _bad++;
            await outputs.Error.WriteLineAsync($"lockit: {(file == "-" ? "standard input" : file)}:{line.Number}: {line.Problem}; it was left out.");
        }
    }
}
