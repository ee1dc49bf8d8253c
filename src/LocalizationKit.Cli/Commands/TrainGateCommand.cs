using System.CommandLine;
using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Gating;
using LocalizationKit.Gating.Calibration;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Commands;

/// <summary>Finds publish thresholds with a guarantee: <c>lockit train gate</c>.</summary>
internal sealed class TrainGateCommand : ExampleCommand
{
    private readonly Option<string[]> _reviewed = new("--reviewed") { Description = "Batches of reviewed listings (JSONL); each record also says \"bad\": true or false.", HelpName = "FILE", Required = true, Arity = ArgumentArity.OneOrMore };
    private readonly Option<double> _alpha = new("--alpha") { Description = "Greatest share of bad listings among the published [default: 0.05].", HelpName = "SHARE", DefaultValueFactory = _ => .05 };
    private readonly Option<double> _confidence = new("--confidence") { Description = "Confidence of the guarantee [default: 0.95].", HelpName = "SHARE", DefaultValueFactory = _ => .95 };
    private readonly Option<string?> _by = new("--by") { Description = "One threshold for each: market, vertical, or market,vertical [default: one for all].", HelpName = "KEYS" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File for the thresholds [default: print the curve only].", HelpName = "FILE" };
    private readonly Option<string?> _model = new("--risk-model") { Description = "Risk model of your own [default: the built-in one].", HelpName = "FILE" };
    private readonly Option<string?> _market = new("--market") { Description = "Market of records that name none.", HelpName = "ID" };

    /// <summary>Initializes the command.</summary>
    public TrainGateCommand()
        : base("gate", "Picks the publish threshold for which P(bad | published) ≤ alpha is proven; refuses when there are too few reviewed listings.")
    {
        foreach (var option in new Option[] { _reviewed, _alpha, _confidence, _by, _output, _model, _market })
        {
            Add(option);
        }

        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit train gate --reviewed reviewed.jsonl --alpha 0.01 --confidence 0.95 --by market -o gate.json", "thresholds for 'lockit check --gate gate.json'"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        double alpha = Share(result, _alpha, "--alpha"), confidence = Share(result, _confidence, "--confidence");
        var keys = KeysOf(result.GetValue(_by));
        var estimator = result.GetValue(_model) is { } path ? RiskFiles.ReadModel(path) : Risk.TrainedRiskEstimator.Default;
        var pipeline = new QualityPipelineBuilder().WithMarkets(MarketSetup.Load([], result.InvocationConfiguration.Error)).WithRisk(estimator)
            .Configure(o => o.DefaultMarket = result.GetValue(_market)).Build();
        var judged = new List<(string? Market, string? Vertical, ReviewedRisk Risk)>();
        await foreach (var verdict in pipeline.RunAsync(BatchInputs.Open(result.GetValue(_reviewed)!, new BatchOptions()).ReadAsync(cancellationToken), cancellationToken))
        {
            var risk = RiskOf(verdict);
            judged.Add((keys.Market ? verdict.Market : null, keys.Vertical ? verdict.Listing!.Vertical : null, risk));
        }

        var thresholds = new List<GuaranteedThreshold>();
        foreach (var group in judged.GroupBy(j => (j.Market, j.Vertical)).OrderBy(g => g.Key.Market, StringComparer.Ordinal).ThenBy(g => g.Key.Vertical, StringComparer.Ordinal))
        {
            var calibration = GateCalibrator.Calibrate([.. group.Select(j => j.Risk)], alpha, confidence);
            Describe(result.InvocationConfiguration.Output, group.Key, calibration, alpha, confidence);
            if (calibration.Threshold is { } threshold)
            {
                thresholds.Add(new GuaranteedThreshold(group.Key.Market, group.Key.Vertical, threshold, calibration.Reviewed, calibration.Published, calibration.Bad));
            }
        }

        return Finish(result, thresholds, new PublishGuarantee { Alpha = alpha, Confidence = confidence, RiskModel = estimator.Label, Thresholds = thresholds });
    }

    private int Finish(ParseResult result, List<GuaranteedThreshold> thresholds, PublishGuarantee guarantee)
    {
        if (thresholds.Count == 0)
        {
            result.InvocationConfiguration.Error.WriteLine("lockit: nothing is proven, so no gate file was written; review more listings, or ask for less with --alpha or --confidence.");
            return ExitCodes.Failed;
        }

        if (result.GetValue(_output) is { } path)
        {
            using var file = File.Create(path);
            PublishGuaranteeFile.Write(file, guarantee);
        }

        return ExitCodes.Success;
    }

    // What a finding holds back is never published, whatever its risk: it counts as a risk of 1.
    private static ReviewedRisk RiskOf(ListingVerdict verdict)
    {
        var where = $"{verdict.File ?? "standard input"}:{verdict.Line.ToString(CultureInfo.InvariantCulture)}";
        if (verdict.Listing is not { } listing || verdict.Score is not { } score)
        {
            throw new UsageException($"{where}: the record could not be judged: {string.Join("; ", verdict.Findings.Select(f => f.Message))}");
        }

        if (listing.AdditionalProperties?.TryGetValue("bad", out var bad) is not true || bad.ValueKind is not (System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False))
        {
            throw new UsageException($"{where}: the record does not say whether the reviewer found it bad; add \"bad\": true or false.");
        }

        var isHeld = verdict.Findings.Any(f => f.Severity >= Mqm.Severity.Major);
        return new ReviewedRisk(isHeld ? 1 : score.Risk, bad.GetBoolean());
    }

    private static (bool Market, bool Vertical) KeysOf(string? by)
    {
        var keys = by?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return keys.FirstOrDefault(k => k is not ("market" or "vertical")) is { } wrong
            ? throw new UsageException($"--by: '{wrong}' is neither market nor vertical.")
            : (keys.Contains("market"), keys.Contains("vertical"));
    }

    private static double Share(ParseResult result, Option<double> option, string name) =>
        result.GetValue(option) is var value and > 0 and < 1 ? value : throw new UsageException($"{name}: must be above 0 and below 1.");

    private static void Describe(TextWriter output, (string? Market, string? Vertical) group, GateCalibration calibration, double alpha, double confidence)
    {
        var culture = CultureInfo.InvariantCulture;
        output.WriteLine($"{group.Market ?? "all markets"}, {group.Vertical ?? "all verticals"}");
        output.WriteLine(calibration.Threshold is { } threshold
            ? string.Create(culture, $"  publish below risk {threshold:0.###}: {calibration.Published} of {calibration.Reviewed} reviewed listings, {calibration.Bad} of them bad; P(bad | published) ≤ {alpha} at {100 * confidence:0.##} % confidence")
            : string.Create(culture, $"  nothing is proven with {calibration.Reviewed} reviewed listings; ") + (calibration.Needed is { } needed ? string.Create(culture, $"about {needed} would be needed at the rates seen so far") : "at the rates seen so far no number would do: too many bad listings have a low risk"));
        output.WriteLine("  risk below   published   bad   at most");
        foreach (var point in calibration.Curve.Where((p, i) => (i + 1) % 10 == 0 || p.Threshold == calibration.Threshold))
        {
            output.WriteLine(string.Create(culture, $"  {point.Threshold,10:0.000} {(double)point.Published / Math.Max(1, calibration.Reviewed),11:0.0%} {point.Bad,5} {point.UpperBound,9:0.0000}{(point.IsProven ? "  proven" : "")}"));
        }
    }
}
