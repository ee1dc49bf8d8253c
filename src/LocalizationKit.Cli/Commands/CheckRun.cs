using System.Diagnostics;
using System.Runtime.CompilerServices;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Judging;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Commands;

/// <summary>Runs one <c>lockit check</c>: everything that can be wrong is found before the first record is read.</summary>
internal sealed class CheckRun(CheckSettings settings, IReadOnlyList<string> files, CheckOutputs outputs)
{
    private readonly RunSummary _summary = new();

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Interrupts after the last whole result.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var setup = PipelineSetup.Load(settings, outputs.Error);
        using var opinions = SecondOpinions.Create(settings, setup);
        var feed = opinions.Fetcher is { } fetcher ? new CandidateFeed(fetcher) : null;
        await using var baseline = outputs.Baseline is null ? null : BaselineWriter.Create(outputs.Baseline);
        var options = settings.BatchOptions(setup.Markets);
        var inputs = BatchInputs.Open(files, options);
        var marks = outputs.Annotated is null ? null : await BatchMarks.OpenAsync(files, options, cancellationToken);
        var clock = Stopwatch.StartNew();
        await using (var target = OutputTarget.Open(outputs.Results, outputs.Output))
        {
            var writer = VerdictWriters.Create(settings.Format ?? "pretty", outputs.Options, target);
            await using var owned = writer as IAsyncDisposable;
            var showsProgress = outputs.ShowsProgress && !Console.IsErrorRedirected && (outputs.Results is not null || Console.IsOutputRedirected);
            using var progress = new ProgressLine(showsProgress ? outputs.Error : null, inputs.ShareRead);
            try
            {
                await writer.BeginAsync(cancellationToken);
                await foreach (var chunk in JudgeAsync(setup.Pipeline, inputs, feed, opinions.Stage, writer is JsonLinesVerdictWriter { WritesListings: false }, cancellationToken))
                {
                    await WriteAsync(writer, chunk, cancellationToken);
                    foreach (var verdict in chunk.Verdicts)
                    {
                        _summary.Add(verdict);
                        baseline?.Add(verdict);
                        marks?.Add(verdict);
                        progress.Count(verdict.Verdict);
                    }
                }
            }
            catch (OperationCanceledException)
            {
                _summary.IsInterrupted = true;
            }

            _summary.Elapsed = clock.Elapsed;
            await writer.CompleteAsync(_summary, CancellationToken.None);
        }

        var isServed = await ReportFailuresAsync(feed, opinions.Stage);
        return await FinishAsync(baseline, marks, isServed);
    }

    // A second opinion that did not come leaves the verdict as it is; only the run says so.
    private async Task<bool> ReportFailuresAsync(CandidateFeed? feed, JudgingStage? stage)
    {
        if (feed is null && stage is null)
        {
            return true;
        }

        var failures = (feed?.Failures.Select(f => (f.Key.CheckId, f.Key.Message, f.Value)) ?? [])
            .Concat(stage?.Failures.Select(f => (f.Key.CheckId, f.Key.Message, f.Value)) ?? []).ToList();
        foreach (var (check, message, count) in failures.OrderByDescending(f => f.Value).ThenBy(f => f.Message, StringComparer.Ordinal))
        {
            await outputs.Error.WriteLineAsync($"lockit: {check}, {count} texts without a second opinion: {message}");
        }

        return failures.All(f => f.CheckId == "LK9213");
    }

    private static async IAsyncEnumerable<VerdictChunk> JudgeAsync(
        QualityPipeline pipeline, BatchInputs inputs, CandidateFeed? feed, JudgingStage? stage, bool encodes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (feed is null && stage is null)
        {
            await foreach (var chunk in pipeline.RunAsync(inputs.ReadChunksAsync(cancellationToken), encodes, cancellationToken))
            {
                yield return chunk;
            }

            yield break;
        }

        // Second opinions are asked for record by record.
        var records = inputs.ReadAsync(cancellationToken);
        var verdicts = pipeline.RunAsync(feed?.AddAsync(records, cancellationToken) ?? records, cancellationToken);
        await foreach (var verdict in stage?.RunAsync(verdicts, cancellationToken) ?? verdicts)
        {
            yield return new VerdictChunk([verdict], null);
        }
    }

    private static async Task WriteAsync(IVerdictWriter writer, VerdictChunk chunk, CancellationToken cancellationToken)
    {
        if (chunk.Lines is { } lines && writer is JsonLinesVerdictWriter jsonLines)
        {
            await jsonLines.WriteAsync(lines);
            return;
        }

        foreach (var verdict in chunk.Verdicts)
        {
            await writer.WriteAsync(verdict, cancellationToken);
        }
    }

    private async Task<int> FinishAsync(BaselineWriter? baseline, BatchMarks? marks, bool isServed)
    {
        if (outputs.ShowsStats)
        {
            await outputs.Error.WriteLineAsync(StatsLine.Of(_summary));
        }

        if (_summary.IsInterrupted)
        {
            await outputs.Error.WriteLineAsync($"lockit: interrupted after {_summary.Records} records; the results so far are whole.");
            return ExitCodes.Interrupted;
        }

        baseline?.Commit();
        if (marks is not null)
        {
            await marks.WriteAsync(outputs.Annotated!, outputs.Error, CancellationToken.None);
        }

        return !isServed ? ExitCodes.Remote : _summary.Of(Verdict.Error) > 0 ? ExitCodes.Unreadable : IsFailed() ? ExitCodes.Failed : ExitCodes.Success;
    }

    private bool IsFailed() => (settings.FailOn ?? FailOn.Block) switch
    {
        FailOn.Block => _summary.Of(Verdict.Block) > 0,
        FailOn.Review => _summary.Of(Verdict.Block) + _summary.Of(Verdict.Review) > 0,
        _ => false,
    };
}
