using System.CommandLine;
using System.Globalization;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Cli.Training;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Cli.Commands;

/// <summary>Learns a lexicon from approved translations: <c>lockit train lexicon</c>.</summary>
internal sealed class TrainLexiconCommand : ExampleCommand
{
    private readonly ApprovedSymbols _symbols = new();

    /// <summary>Initializes the command.</summary>
    public TrainLexiconCommand()
        : base("lexicon", $"Learns which words translate which from approved listings; takes at least {TranslationLexiconTrainer.FewestPairs} different pairs.")
    {
        _symbols.AddTo(this, withVertical: false);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit train lexicon approved.jsonl --target de -o zh-de.lexicon", "a lexicon for 'lockit check --lexicon zh-de.lexicon'"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var (source, target) = _symbols.LanguagesOf(result);
        var trainer = new TranslationLexiconTrainer(source, target);
        using var progress = new PhaseLine(_symbols.ShowsProgress(result) ? result.InvocationConfiguration.Error : null);
        var texts = new ApprovedTexts(result.GetValue(_symbols.Files)!, source, target);
        await foreach (var (own, other) in texts.ReadAsync(cancellationToken))
        {
            trainer.Add(own, other);
            progress.Show("reading", texts.ShareRead);
        }

        if (trainer.Pairs < TranslationLexiconTrainer.FewestPairs)
        {
            throw new UsageException($"There are {trainer.Pairs} different pairs from {source} to {target}; a lexicon takes at least {TranslationLexiconTrainer.FewestPairs}, because a smaller one accuses good translations.");
        }

        await using var file = ReplacedFile.Create(result.GetValue(_symbols.Output)!);
        using var lexicon = trainer.Train(share => progress.Show("learning", share), cancellationToken);
        lexicon.Write(file.Stream);
        cancellationToken.ThrowIfCancellationRequested();
        var size = file.Stream.Length;
        file.Commit();
        await result.InvocationConfiguration.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"lexicon      {lexicon.SourceLanguage}-{lexicon.TargetLanguage}, {lexicon.Pairs} pairs, {lexicon.Entries} translations, {size / 1024} KB; {trainer.Skipped} pairs too long or too many\nfingerprint  {lexicon.Fingerprint}"));
        return texts.Unread > 0 ? ExitCodes.Unreadable : ExitCodes.Success;
    }
}
