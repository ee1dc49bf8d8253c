using System.Diagnostics;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Reporting;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Commands;

/// <summary>Runs one <c>lockit translate</c>: reading, filling and judging go on at the same time; then the batch is written back.</summary>
internal sealed class TranslateRun(CheckSettings settings, IReadOnlyList<string> files, TranslateOutputs outputs)
{
    private readonly RunSummary _summary = new();
    private readonly Dictionary<TranslationFailure, int> _failures = [];
    private bool _isFailed;

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Interrupts; what was translated until then is written.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (outputs.IsInPlace ? outputs.Batch is not null || files.Count == 0 : files.Count > 1)
        {
            throw new UsageException("One batch goes to --output or to standard output; several, or one that is to be replaced, are named with --in-place and without --output.");
        }

        var setup = PipelineSetup.Load(settings, outputs.Error);
        var translation = settings.Translation ?? new TranslationSettings();
        using var translator = TranslatorSetup.Create(translation);
        using var journal = new TranslationJournal();
        var filler = new BatchFiller(new ListingTranslator(new CachedTranslator(translator, journal, translation.Model), setup.Options, setup.Markets, setup.Glossaries));
        var clock = Stopwatch.StartNew();
        await using (var report = outputs.Report is null ? null : OutputTarget.Open(outputs.Report, outputs.Output))
        {
            var verdicts = report is null ? null : VerdictWriters.Create(settings.Format ?? "jsonl", new ResultOptions { FailOn = settings.FailOn ?? FailOn.Block }, report);
            await (verdicts?.BeginAsync(cancellationToken) ?? Task.CompletedTask);
            foreach (var path in files.Count == 0 ? ["-"] : files)
            {
                await TranslateAsync(setup, filler, journal, path, verdicts, cancellationToken);
            }

            _summary.Elapsed = clock.Elapsed;
            await (verdicts?.CompleteAsync(_summary, CancellationToken.None) ?? Task.CompletedTask);
        }

        return await FinishAsync(filler.Filled);
    }

    private async Task TranslateAsync(PipelineSetup setup, BatchFiller filler, TranslationJournal journal, string path, IVerdictWriter? verdicts, CancellationToken cancellationToken)
    {
        if (_summary.IsInterrupted)
        {
            return;
        }

        // The batch is read once to translate and once more to write, so standard input is kept.
        using var spooled = path == "-" ? await SpooledInput.ReadAsync(cancellationToken) : null;
        var batch = BatchFile.Of(spooled?.Path ?? path, settings.BatchOptions(setup.Markets));
        var target = outputs.IsInPlace ? path : outputs.Batch ?? "-";
        journal.Begin(target == "-" ? null : target);
        var edits = new TargetEdits();
        using (var progress = new ProgressLine(outputs.ShowsProgress && !Console.IsErrorRedirected ? outputs.Error : null, () => batch.Size == 0 ? null : (double)batch.BytesRead / batch.Size))
        {
            try
            {
                await foreach (var verdict in setup.Pipeline.RunAsync(filler.FillAsync(batch.ReadAsync(cancellationToken), cancellationToken), cancellationToken))
                {
                    filler.TryTakeNext(out var filled);
                    var judged = Count(verdict, filled, edits);
                    await (verdicts?.WriteAsync(judged, cancellationToken) ?? Task.CompletedTask);
                    progress.Count(judged.Verdict);
                }
            }
            catch (OperationCanceledException)
            {
                _summary.IsInterrupted = true;
                CollectRest(filler, edits);
            }
        }

        if (!outputs.IsInPlace || edits.Count > 0)
        {
            // Never cancelled: what is in the edits has been paid for.
            await new RewrittenBatch(batch, spooled is null ? path : "standard input").WriteAsync(target, edits, CancellationToken.None);
        }

        await EndAsync(journal);
    }

    private async Task EndAsync(TranslationJournal journal)
    {
        if (journal.TakenUp > 0)
        {
            await outputs.Error.WriteLineAsync($"lockit: {journal.TakenUp} translations stood in '{journal.Path}', which an earlier run left; they were not asked for again.");
        }

        // Only where the same command can get further is there anything to keep.
        var keeps = _summary.IsInterrupted || _failures.Keys.Any(static f => f.IsTransient || f.StopsRun);
        journal.End(keeps);
        if (keeps && File.Exists(journal.Path))
        {
            await outputs.Error.WriteLineAsync($"lockit: '{journal.Path}' keeps what came; the same command will ask only for the rest.");
        }
    }

    private static void CollectRest(BatchFiller filler, TargetEdits edits)
    {
        while (filler.TryTakeNext(out var filled))
        {
            if (filled is not null)
            {
                edits.SetChanges(filled.Before, filled.Outcome.Listing);
            }
        }
    }

    private ListingVerdict Count(ListingVerdict verdict, FilledListing? filled, TargetEdits edits)
    {
        var failures = filled?.Outcome.Failures ?? [];
        if (filled is not null)
        {
            edits.SetChanges(filled.Before, filled.Outcome.Listing);
        }

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
            await outputs.Error.WriteLineAsync("lockit: interrupted; the batch is written whole, with the targets that came so far. Run it again on that batch for the rest.");
            return ExitCodes.Interrupted;
        }

        return failed > 0 ? ExitCodes.Remote : unread > 0 ? ExitCodes.Unreadable : _isFailed ? ExitCodes.Failed : ExitCodes.Success;
    }
}
