using System.CommandLine;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Commands;

/// <summary>Holds the arguments and options of what learns from approved listings.</summary>
internal sealed class ApprovedSymbols
{
    public Argument<string[]> Files { get; } = new("FILES") { Description = "Batches of approved listings, in any form that lockit check reads.", Arity = ArgumentArity.OneOrMore };

    public Option<string> Output { get; } = new("--output", "-o") { Description = "File for what is learned; one that is there stays until the new one is whole.", HelpName = "FILE", Required = true };

    public Option<string?> Market { get; } = new("--market") { Description = "Market whose language is the target.", HelpName = "ID" };

    public Option<string?> Source { get; } = new("--source") { Description = "Source language [default: zh-Hans].", HelpName = "TAG" };

    public Option<string?> Target { get; } = new("--target") { Description = "Target language where no market is named.", HelpName = "TAG" };

    public Option<string?> Vertical { get; } = new("--vertical") { Description = "Vertical of records that name none.", HelpName = "NAME" };

    public Option<bool> NoProgress { get; } = new("--no-progress") { Description = "No progress line on the terminal." };

    /// <summary>Adds everything to a command.</summary>
    public void AddTo(Command command, bool withVertical)
    {
        command.Add(Files);
        Option[] options = withVertical ? [Output, Market, Source, Target, Vertical, NoProgress] : [Output, Market, Source, Target, NoProgress];
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>Returns whether a progress line is shown.</summary>
    public bool ShowsProgress(ParseResult result) => !result.GetValue(NoProgress) && !Console.IsErrorRedirected;

    /// <summary>Reads the two languages.</summary>
    /// <exception cref="UsageException">No target is named, or a market does not exist.</exception>
    public (LanguageTag Source, LanguageTag Target) LanguagesOf(ParseResult result)
    {
        var source = SettingValues.Tag(result.GetValue(Source), "--source") ?? LanguageTag.Parse("zh-Hans");
        if (result.GetValue(Market) is { } id)
        {
            return BuiltInMarkets.Catalog.TryGet(id, out var market) ? (source, market.Language) : throw new UsageException($"--market: {UnknownMarket.Describe(id, BuiltInMarkets.Catalog.Ids)}");
        }

        return (source, SettingValues.Tag(result.GetValue(Target), "--target") ?? throw new UsageException("Say which language the translations are in: --market de-DE or --target de."));
    }
}
