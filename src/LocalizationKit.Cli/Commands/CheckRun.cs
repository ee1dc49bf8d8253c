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
        var inputs = BatchInputs.Open(files, settings.BatchOptions(MarketSetup.Load(settings.Packs, TextWriter.Null)));
        var clock = Stopwatch.StartNew();
        await using (var target = OutputTarget.Open(outputs.Results, outputs.Output))
        {
            var writer = VerdictWriters.Create(settings.Format ?? "pretty", settings.FailOn ?? FailOn.Block, target);
            var showsProgress = outputs.ShowsProgress && !Console.IsErrorRedirected && (outputs.Results is not null || Console.IsOutputRedirected);
            using var progress = new ProgressLine(showsProgress ? outputs.Error : null, inputs.ShareRead);
            try
            {
                await writer.BeginAsync(cancellationToken);
                await foreach (var chunk in pipeline.RunAsync(inputs.ReadChunksAsync(cancellationToken), encodes: writer is JsonLinesVerdictWriter, cancellationToken))
                {
                    await WriteAsync(writer, chunk, cancellationToken);
                    foreach (var verdict in chunk.Verdicts)
                    {
                        _summary.Add(verdict);
                        baseline?.Add(verdict);
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

        return await FinishAsync(baseline);
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

    private async Task<int> FinishAsync(BaselineWriter? baseline)
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
        return _summary.Of(Verdict.Error) > 0 ? ExitCodes.Unreadable : IsFailed() ? ExitCodes.Failed : ExitCodes.Success;
    }

    private bool IsFailed() => (settings.FailOn ?? FailOn.Block) switch
    {
        FailOn.Block => _summary.Of(Verdict.Block) > 0,
        FailOn.Review => _summary.Of(Verdict.Block) + _summary.Of(Verdict.Review) > 0,
        _ => false,
    };
}
