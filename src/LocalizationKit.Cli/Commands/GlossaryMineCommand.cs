using System.CommandLine;
using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Facts.Terms.Mining;
using LocalizationKit.Markets;
using LocalizationKit.Markets.Exchange;

namespace LocalizationKit.Cli.Commands;

/// <summary>Proposes terms from approved translations: <c>lockit glossary mine</c>.</summary>
internal sealed class GlossaryMineCommand : ExampleCommand
{
    private readonly Argument<string[]> _files = new("FILES") { Description = "Batches of approved listings; they are read twice.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _market = new("--market") { Description = "Market: its language is the target, and terms that its pack has are left out.", HelpName = "ID" };
    private readonly Option<string?> _source = new("--source") { Description = "Source language [default: zh-Hans].", HelpName = "TAG" };
    private readonly Option<string?> _target = new("--target") { Description = "Target language where no market is named.", HelpName = "TAG" };
    private readonly Option<string[]> _glossary = new("--glossary") { Description = "Glossary whose terms are left out.", HelpName = "FILE", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _input = new("--input-format") { Description = string.Join(", ", BatchFormats.Names) + " [default: by file name and content].", HelpName = "FORMAT" };
    private readonly Option<int> _minCount = new("--min-count") { Description = "Segments that must have both [default: 3].", HelpName = "N", DefaultValueFactory = _ => 3 };
    private readonly Option<int> _top = new("--top") { Description = "Candidates written, the surest first [default: 500].", HelpName = "N", DefaultValueFactory = _ => 500 };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File for the table [default: standard output].", HelpName = "FILE" };

    /// <summary>Initializes the command.</summary>
    public GlossaryMineCommand()
        : base("mine", "Proposes terms from approved translations, as a table for a person to accept.")
    {
        Add(_files);
        Option[] options = [_market, _source, _target, _glossary, _input, _minCount, _top, _output];
        foreach (var option in options)
        {
            Add(option);
        }

        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit glossary mine approved.jsonl --market ja-JP -o candidates.tsv", "what the pack of Japan does not have yet"),
        ("lockit glossary mine memory.tmx --target de --min-count 5", "a translation memory, a bare language, surer pairs only"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var files = result.GetValue(_files)!;
        if (files.Contains("-", StringComparer.Ordinal))
        {
            throw new UsageException("The batches are read twice, so standard input will not do; name files.");
        }

        var minCount = result.GetValue(_minCount);
        if (minCount < 2)
        {
            throw new UsageException("--min-count: a pair must stand together at least twice; give 2 or more.");
        }

        var market = result.GetValue(_market) is { } id ? Find(id) : null;
        var source = SettingValues.Tag(result.GetValue(_source), "--source") ?? LanguageTag.Parse("zh-Hans");
        var target = market?.Language ?? SettingValues.Tag(result.GetValue(_target), "--target") ?? throw new UsageException("Say which market or language the translations are for: --market ja-JP or --target de.");
        var format = SettingValues.OneOf(result.GetValue(_input), SettingValues.InputFormats, "--input-format");
        var miner = new TermMiner(source, target, new MiningOptions { MinCount = minCount });
        var options = new BatchOptions { Format = format, Source = source.ToString(), Market = market?.Id, Markets = BuiltInMarkets.Catalog };
        var unread = await ReadAsync(files, options, target, (_, s, t) => miner.Count(s, t), cancellationToken);
        await ReadAsync(files, options, target, miner.Pair, cancellationToken);

        var known = KnownTerms(market, result);
        await using var output = OutputTarget.Open(result.GetValue(_output), result.InvocationConfiguration.Output);
        await WriteAsync(output.Writer, miner.Finish(known.Contains).Take(result.GetValue(_top)));
        return unread > 0 ? ExitCodes.Unreadable : ExitCodes.Success;
    }

    private static Market Find(string id) => BuiltInMarkets.Catalog.TryGet(id, out var market)
        ? market
        : throw new UsageException($"--market: there is no market '{id}'; the markets are {string.Join(", ", BuiltInMarkets.Catalog.Ids)}.");

    private HashSet<string> KnownTerms(Market? market, ParseResult result)
    {
        var own = (result.GetValue(_glossary) ?? []).Select(g => MarketSetup.LoadGlossary(g, GlossaryLanguages.OfFile, result.InvocationConfiguration.Error));
        var glossaries = market is null ? own : own.Concat(market.Glossaries.Values).Append(market.ProtectedNames);
        return glossaries.SelectMany(g => g.Entries).SelectMany(e => e.Sources).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private static async Task<int> ReadAsync(string[] files, BatchOptions options, LanguageTag target, Action<string, string, string> take, CancellationToken cancellationToken)
    {
        var unread = 0;
        await foreach (var record in BatchInputs.Open(files, options).ReadAsync(cancellationToken))
        {
            unread += record.IsRead ? 0 : 1;
            foreach (var field in record.Listing is { } listing && IsFor(listing, target) ? listing.Fields : [])
            {
                if (!string.IsNullOrWhiteSpace(field.Source) && !string.IsNullOrWhiteSpace(field.Target))
                {
                    take(record.Listing!.Id, field.Source, field.Target);
                }
            }
        }

        return unread;
    }

    // A translation memory may hold many languages; a record that names none is taken at the user's word.
    private static bool IsFor(Listing listing, LanguageTag target) =>
        !LanguageTag.TryParse(listing.TargetLanguage, out var language) || language.Language == target.Language;

    private static async Task WriteAsync(TextWriter writer, IEnumerable<TermCandidate> candidates)
    {
        await writer.WriteAsync("# Candidates, the surest first. Keep the rows that are right, take the notes out, and add the rows to a glossary.\n");
        await writer.WriteAsync("source\ttarget\tnote\n");
        foreach (var candidate in candidates)
        {
            var counts = string.Create(CultureInfo.InvariantCulture, $"together {candidate.Together} of {candidate.SourceCount} and {candidate.TargetCount}; phi {candidate.Phi:0.00}; score {candidate.Score:0.0}");
            await writer.WriteAsync($"{candidate.Source}\t{candidate.Target}\t{counts}; {candidate.Example}\n");
        }
    }
}
