using System.CommandLine;
using System.Globalization;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Training;
using LocalizationKit.Facts.CharacterModels;

namespace LocalizationKit.Cli.Commands;

/// <summary>Learns how approved targets read, character by character: <c>lockit train lm</c>.</summary>
internal sealed class TrainLanguageModelCommand : ExampleCommand
{
    private readonly ApprovedSymbols _symbols = new();

    /// <summary>Initializes the command.</summary>
    public TrainLanguageModelCommand()
        : base("lm", $"Learns how approved targets read, by vertical where there are enough; takes at least {FluencyTrainer.FewestTexts} different texts.")
    {
        _symbols.AddTo(this, withVertical: true);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit train lm approved.jsonl --market de-DE -o de.lm", "a model for 'lockit check --language-model de.lm'"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var (source, target) = _symbols.LanguagesOf(result);
        var general = new FluencyTrainer(target, null);
        var verticals = new SortedDictionary<string, FluencyTrainer>(StringComparer.Ordinal);
        using var progress = new PhaseLine(_symbols.ShowsProgress(result) ? result.InvocationConfiguration.Error : null);
        var texts = new ApprovedTexts(result.GetValue(_symbols.Files)!, source, target) { DefaultVertical = result.GetValue(_symbols.Vertical) };
        await foreach (var (text, vertical) in texts.ReadTargetsAsync(cancellationToken))
        {
            general.Add(text);
            if (vertical is not null)
            {
                if (!verticals.TryGetValue(vertical, out var own))
                {
                    verticals[vertical] = own = new FluencyTrainer(target, vertical);
                }

                own.Add(text);
            }

            progress.Show("reading", texts.ShareRead);
        }

        if (general.Texts < FluencyTrainer.FewestTexts)
        {
            throw new UsageException($"There are {general.Texts} different targets in {target}; a language model takes at least {FluencyTrainer.FewestTexts}, because a smaller one takes every unusual word for a fault.");
        }

        var trainers = verticals.Values.Where(v => v.Texts >= FluencyTrainer.FewestTexts).Prepend(general).ToList();
        var models = trainers.Select((t, i) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress.Show("learning", (double)i / trainers.Count);
            return t.Train();
        }).ToList();
        await using var file = ReplacedFile.Create(result.GetValue(_symbols.Output)!);
        FluencyModel.Write(file.Stream, models);
        cancellationToken.ThrowIfCancellationRequested();
        file.Commit();
        foreach (var model in models)
        {
            await result.InvocationConfiguration.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"language model  {model.Language}, {model.Vertical ?? "all verticals"}: {model.Texts} texts, {model.Fingerprint}"));
        }

        return texts.Unread > 0 ? ExitCodes.Unreadable : ExitCodes.Success;
    }
}
