using System.CommandLine;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Cli.Training;
using LocalizationKit.Risk;

namespace LocalizationKit.Cli.Commands;

/// <summary>Trains a risk model: <c>lockit train risk</c>.</summary>
internal sealed class TrainRiskCommand : ExampleCommand
{
    private readonly Argument<string[]> _files = new("FILES") { Description = "Annotated translations (JSONL, also .gz): id, document, sourceLanguage, targetLanguage, source, target, and penalty or bad; optional campaign, domain, human, badShare.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _output = new("--output", "-o") { Description = "File for the model.", HelpName = "FILE", Required = true };
    private readonly Option<string> _name = new("--name") { Description = "Name of the model [default: own].", HelpName = "NAME", DefaultValueFactory = _ => "own" };
    private readonly Option<string> _version = new("--model-version") { Description = "Version of the model [default: 1].", HelpName = "TEXT", DefaultValueFactory = _ => "1" };
    private readonly Option<string> _data = new("--data") { Description = "What the data are, with licences; it stands in the model.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
    private readonly Option<int> _folds = new("--folds") { Description = "Folds of the cross-validation by document, 2 to 10 [default: 4].", HelpName = "N", DefaultValueFactory = _ => 4 };
    private readonly Option<string?> _calibrate = new("--calibrate-on") { Description = "Domain on which the risk is calibrated [default: all].", HelpName = "DOMAIN" };
    private readonly Option<bool> _languages = new("--learn-languages") { Description = "Also learn a lexicon and a character model of each pair from the records, as features; slower and larger." };
    private readonly Option<string?> _market = new("--market") { Description = "Market whose pack and vertical rules the records are read by [default: language-level rules only].", HelpName = "ID" };
    private readonly Option<string?> _vertical = new("--vertical") { Description = "Vertical of the records.", HelpName = "NAME" };

    /// <summary>Initializes the command.</summary>
    public TrainRiskCommand()
        : base("risk", "Trains a risk model on annotated translations, cross-validated by document, and prints its card.")
    {
        Add(_files);
        foreach (var option in new Option[] { _output, _name, _version, _data, _folds, _calibrate, _languages, _market, _vertical })
        {
            Add(option);
        }

        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit train risk annotated.jsonl -o own.model --name shop --data \"our reviews 2026\"", "a model of your own for --risk-model"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var folds = result.GetValue(_folds);
        if (folds is < 2 or > 10)
        {
            throw new UsageException($"--folds: {folds} is not between 2 and 10.");
        }

        var records = TrainingLines.Read(result.GetValue(_files)!, RiskTrainingReader.Read).ToList();
        if (records.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"The id '{twice.Key}' occurs twice; give every record an id of its own.");
        }

        var samples = await SampleAsync(records, result.GetValue(_market), result.GetValue(_vertical), cancellationToken);
        var output = result.InvocationConfiguration.Output;
        try
        {
            var trained = RiskTrainer.Train(samples, new RiskTrainingOptions
            {
                Name = result.GetValue(_name)!,
                Version = result.GetValue(_version)!,
                Data = result.GetValue(_data)!,
                Folds = folds,
                LearnsLanguages = result.GetValue(_languages),
                CalibrateOn = result.GetValue(_calibrate),
            });
            await using (var file = File.Create(result.GetValue(_output)!))
            {
                trained.Write(file);
            }

            RiskModelCardText.Write(output, trained);
            return ExitCodes.Success;
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message, exception);
        }
    }

    private static async Task<List<RiskSample>> SampleAsync(List<RiskTrainingRecord> records, string? market, string? vertical, CancellationToken cancellationToken)
    {
        var sampler = new RiskSampler();
        var pipeline = new QualityPipelineBuilder().WithMarkets(MarketSetup.Load([], TextWriter.Null)).WithRisk(sampler).Build();
        await foreach (var _ in pipeline.RunAsync(Listings(records, market, vertical), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        return [.. records.Select(sampler.SampleOf).OfType<RiskSample>()];
    }

    private static async IAsyncEnumerable<Listing> Listings(List<RiskTrainingRecord> records, string? market, string? vertical)
    {
        foreach (var record in records)
        {
            yield return new Listing
            {
                Id = record.Id,
                Market = market is not null && market.StartsWith(record.TargetLanguage, StringComparison.Ordinal) ? market : null,
                TargetLanguage = record.TargetLanguage,
                Vertical = vertical,
                SourceLanguage = record.SourceLanguage,
                Fields = [new ListingField { Name = "description", Source = record.Source, Target = record.Target }],
            };
        }

        await Task.CompletedTask;
    }
}
