using System.Diagnostics;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Commands;

/// <summary>Runs one <c>lockit translate</c>: reading, filling, judging and writing go on at the same time.</summary>
internal sealed class TranslateRun(CheckSettings settings, IReadOnlyList<string> files, TranslateOutputs outputs)
{
    private readonly RunSummary _summary = new();
    private readonly Dictionary<TranslationFailure, int> _failures = [];
    private bool _isFailed;

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Interrupts after the last whole record.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var setup = PipelineSetup.Load(settings, outputs.Error);
        using var translator = TranslatorSetup.Create(settings.Translation ?? new TranslationSettings());
        var filler = new BatchFiller(new ListingTranslator(translator, setup.Options, setup.Markets, setup.Glossaries));
        var inputs = BatchInputs.Open(files, settings.BatchOptions(MarketSetup.Load(settings.Packs, TextWriter.Null)));
        var clock = Stopwatch.StartNew();
        await using (var batch = OutputTarget.Open(outputs.Batch, outputs.Output))
        await using (var report = outputs.Report is null ? null : OutputTarget.Open(outputs.Report, outputs.Output))
        {
            var listings = new ListingLineWriter(batch);
            var verdicts = report is null ? null : VerdictWriters.Create(settings.Format ?? "jsonl", new ResultOptions { FailOn = settings.FailOn ?? FailOn.Block }, report);
            using var progress = new ProgressLine(outputs.ShowsProgress && !Console.IsErrorRedirected ? outputs.Error : null, inputs.ShareRead);
            await (verdicts?.BeginAsync(cancellationToken) ?? Task.CompletedTask);
            try
            {
                await foreach (var verdict in setup.Pipeline.RunAsync(filler.FillAsync(inputs.ReadAsync(cancellationToken), cancellationToken), cancellationToken))
                {
                    var filled = filler.TakeNext();
                    var judged = Count(verdict, filled?.Failures ?? []);
                    await (filled is null ? Task.CompletedTask : listings.WriteAsync(filled.Listing));
                    await (verdicts?.WriteAsync(judged, cancellationToken) ?? Task.CompletedTask);
                    progress.Count(judged.Verdict);
                }
            }
            catch (OperationCanceledException)
            {
                _summary.IsInterrupted = true;
            }

            _summary.Elapsed = clock.Elapsed;
            await (verdicts?.CompleteAsync(_summary, CancellationToken.None) ?? Task.CompletedTask);
        }

        return await FinishAsync(filler.Filled);
    }

    private ListingVerdict Count(ListingVerdict verdict, IReadOnlyList<FieldFailure> failures)
    {
        foreach (var failure in failures)
        {
            _failures[failure.Failure] = _failures.GetValueOrDefault(failure.Failure) + 1;
        }

        var judged = TranslationVerdict.Add(verdict, failures);
        _summary.Add(judged);
        _isFailed |= (settings.FailOn ?? FailOn.Block) switch
        {
            FailOn.Block => judged.Verdict == Verdict.Block,
            FailOn.Review => judged.Verdict is Verdict.Block or Verdict.Review,
            _ => false,
        };
        return judged;
    }

    private async Task<int> FinishAsync(int filled)
    {
        var failed = _failures.Values.Sum();
        foreach (var (failure, count) in _failures.OrderByDescending(f => f.Value))
        {
            await outputs.Error.WriteLineAsync($"lockit: {failure.CheckId}, {count} fields: {failure.Message}");
        }

        var unread = _summary.Of(Verdict.Error);
        await outputs.Error.WriteLineAsync(
            $"lockit: {_summary.Records} records, {filled} fields translated, {failed} not; {_summary.Of(Verdict.Publish)} publish, {_summary.Of(Verdict.Review)} review, {_summary.Of(Verdict.Block)} block, {unread} unreadable.");
        if (outputs.ShowsStats)
        {
            await outputs.Error.WriteLineAsync(StatsLine.Of(_summary));
        }

        if (_summary.IsInterrupted)
        {
            await outputs.Error.WriteLineAsync("lockit: interrupted; the records written so far are whole.");
            return ExitCodes.Interrupted;
        }

        return failed > 0 ? ExitCodes.Remote : unread > 0 ? ExitCodes.Unreadable : _isFailed ? ExitCodes.Failed : ExitCodes.Success;
    }
}
