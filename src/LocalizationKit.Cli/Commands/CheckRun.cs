using System.Diagnostics;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
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
        var pipeline = PipelineSetup.Load(settings, outputs.Error).Pipeline;
        await using var baseline = outputs.Baseline is null ? null : BaselineWriter.Create(outputs.Baseline);
        var options = settings.BatchOptions(MarketSetup.Load(settings.Packs, TextWriter.Null));
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
                await foreach (var verdict in pipeline.RunAsync(inputs.ReadAsync(cancellationToken), cancellationToken))
                {
                    await writer.WriteAsync(verdict, cancellationToken);
                    _summary.Add(verdict);
                    baseline?.Add(verdict);
                    marks?.Add(verdict);
                    progress.Count(verdict.Verdict);
                }
            }
            catch (OperationCanceledException)
            {
                _summary.IsInterrupted = true;
            }

            _summary.Elapsed = clock.Elapsed;
            await writer.CompleteAsync(_summary, CancellationToken.None);
        }

        return await FinishAsync(baseline, marks);
    }

    private async Task<int> FinishAsync(BaselineWriter? baseline, BatchMarks? marks)
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

        return _summary.Of(Verdict.Error) > 0 ? ExitCodes.Unreadable : IsFailed() ? ExitCodes.Failed : ExitCodes.Success;
    }

    private bool IsFailed() => (settings.FailOn ?? FailOn.Block) switch
    {
        FailOn.Block => _summary.Of(Verdict.Block) > 0,
        FailOn.Review => _summary.Of(Verdict.Block) + _summary.Of(Verdict.Review) > 0,
        _ => false,
    };
}
