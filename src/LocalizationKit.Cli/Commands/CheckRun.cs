using System.Diagnostics;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Commands;

/// <summary>Runs one <c>lockit check</c>: everything that can be wrong is found before the first record is read.</summary>
internal sealed class CheckRun(CheckSettings settings, IReadOnlyList<string> files, CheckOutputs outputs)
{
    private readonly RunSummary _summary = new();
    private readonly List<(string Fingerprint, string Check, string? Record, string Message)> _baseline = [];

    /// <summary>Runs it.</summary>
    /// <param name="cancellationToken">Interrupts after the last whole result.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var pipeline = CreatePipeline();
        var inputs = BatchInputs.Open(files, settings.InputFormat);
        var clock = Stopwatch.StartNew();
        await using (var target = OutputTarget.Open(outputs.Results, outputs.Output))
        {
            var writer = VerdictWriters.Create(settings.Format ?? "pretty", settings.FailOn ?? FailOn.Block, target);
            var showsProgress = outputs.ShowsProgress && !Console.IsErrorRedirected && (outputs.Results is not null || Console.IsOutputRedirected);
            using var progress = new ProgressLine(showsProgress ? outputs.Error : null, inputs.ShareRead);
            try
            {
                await writer.BeginAsync(cancellationToken);
                await foreach (var verdict in pipeline.RunAsync(inputs.ReadAsync(cancellationToken), cancellationToken))
                {
                    await writer.WriteAsync(verdict, cancellationToken);
                    Count(verdict);
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

        return await FinishAsync();
    }

    private QualityPipeline CreatePipeline()
    {
        var markets = MarketSetup.Load(settings.Packs, outputs.Error);
        var builder = new QualityPipelineBuilder().WithMarkets(markets).Configure(Apply);
        foreach (var glossary in MarketSetup.LoadGlossaries(settings.Glossaries, outputs.Error))
        {
            builder.WithGlossary(glossary);
        }

        if (settings.RiskModel is { } model)
        {
            builder.WithRisk(RiskFiles.ReadModel(model));
        }

        try
        {
            return builder.Build();
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private void Apply(QualityOptions options)
    {
        options.DefaultMarket = settings.Market;
        options.DefaultVertical = settings.Vertical;
        options.DefaultTargetLanguage = settings.Target is { } target ? Tag(target, "--target") : null;
        options.DefaultSourceLanguage = settings.Source is { } source ? Tag(source, "--source") : options.DefaultSourceLanguage;
        options.Selection = new Checks.CheckSelection(settings.Select, settings.Ignore, settings.Severities);
        options.Jobs = settings.Jobs ?? options.Jobs;
        options.ChoosesCandidates = settings.Choose ?? false;
        options.Guarantee = settings.Gate is { } gate ? RiskFiles.ReadGate(gate) : null;
        if (settings.Baseline is { } baseline)
        {
            options.Baseline = BaselineFile.Read(baseline);
        }
    }

    private static LanguageTag Tag(string text, string where) =>
        LanguageTag.TryParse(text, out var tag) ? tag : throw new UsageException($"{where}: '{text}' is not a language tag such as de or zh-Hans.");

    private void Count(ListingVerdict verdict)
    {
        _summary.Add(verdict);
        if (outputs.Baseline is not null && verdict.Verdict != Verdict.Error)
        {
            _baseline.AddRange(verdict.Findings.Select(f => (f.Fingerprint, f.Check.Id, verdict.Id, f.Message)));
        }
    }

    private async Task<int> FinishAsync()
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

        if (outputs.Baseline is not null)
        {
            BaselineFile.Write(outputs.Baseline, _baseline);
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
