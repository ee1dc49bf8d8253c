using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Commands;

/// <summary>Lists the markets and what is in their packs: <c>lockit markets</c>.</summary>
internal sealed class MarketsCommand : ExampleCommand
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string?> _market = new("MARKET") { Description = "Show one market in full, with its sources.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _pack = new("--pack") { Description = "Market pack of your own.", HelpName = "DIR" };
    private readonly Option<string> _format = new("--format") { Description = "pretty or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "pretty" };

    /// <summary>Initializes the command.</summary>
    public MarketsCommand()
        : base("markets", "Lists the markets and what is in their packs.")
    {
        _format.AcceptOnlyFromAmong("pretty", "json");
        Add(_market);
        Add(_pack);
        Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit markets", "all markets with verticals, terms and claims"),
        ("lockit markets ja-JP", "one market with its conventions and sources"),
        ("lockit markets --pack packs/my-market --format json", "a pack of your own among them, for programs"),
    ];

    private int Run(ParseResult result)
    {
        var catalog = MarketSetup.Load(result.GetValue(_pack) ?? [], result.InvocationConfiguration.Error);
        var ids = result.GetValue(_market) is { } id ? [id] : catalog.Ids;
        var markets = ids.Select(i => catalog.TryGet(i, out var market) ? market : throw new UsageException(UnknownMarket.Describe(i, catalog.Ids))).ToList();
        var output = result.InvocationConfiguration.Output;
        if (result.GetValue(_format) == "json")
        {
            output.WriteLine(ToJson(markets));
        }
        else if (result.GetValue(_market) is not null)
        {
            WriteOne(output, markets[0]);
        }
        else
        {
            WriteTable(output, markets);
        }

        return ExitCodes.Success;
    }

    private static int TermsOf(Market market) => market.Glossaries.Values.Sum(g => g.Entries.Count);

    private static void WriteTable(TextWriter output, IEnumerable<Market> markets)
    {
        output.WriteLine($"{"market",-12} {"language",-9} {"terms",6} {"names",6} {"claims",6}  verticals");
        foreach (var market in markets)
        {
            output.WriteLine($"{market.Id,-12} {market.Language,-9} {TermsOf(market),6} {market.ProtectedNames.Entries.Count,6} {market.Claims.Count,6}  {string.Join(", ", market.Verticals)}");
        }
    }

    private static void WriteOne(TextWriter output, Market market)
    {
        output.WriteLine($"{market.Label}  {market.Name}  ({market.Language})");
        output.WriteLine($"  currency    {market.Currency?.Code}  {string.Join(' ', market.Currency?.Symbols ?? [])}");
        output.WriteLine($"  numbers     decimal '{market.Numbers?.Decimal}', group {string.Join(" or ", (market.Numbers?.Group ?? []).Select(g => $"'{g}'"))}");
        output.WriteLine($"  dates       {market.Dates?.Order}");
        output.WriteLine($"  units       {market.Units?.Policy.ToString().ToLowerInvariant()}, {market.Units?.System}");
        output.WriteLine($"  quotes      {string.Join(' ', market.Quotes)}");
        output.WriteLine($"  register    {market.Register}");
        output.WriteLine($"  limits      {string.Join(", ", market.MaxLengths.Select(l => $"{l.Key} {l.Value}"))}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  gate        review from risk {market.Gate.RiskThreshold:0.00}"));
        foreach (var (name, glossary) in market.Glossaries.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  terms       {name,-12} {glossary.Entries.Count}");
        }

        output.WriteLine($"  names       {market.ProtectedNames.Entries.Count}");
        output.WriteLine($"  claims      {market.Claims.Count}");
        foreach (var source in market.Sources)
        {
            output.WriteLine($"  source      {source.Title}  {source.Url}  {source.Licence}");
        }
    }

    private static string ToJson(List<Market> markets)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var market in markets)
            {
                json.WriteStartObject();
                json.WriteString("id", market.Id);
                json.WriteString("version", market.Version);
                json.WriteString("name", market.Name);
                json.WriteString("language", market.Language.ToString());
                json.WriteString("currency", market.Currency?.Code);
                json.WriteStartObject("terms");
                foreach (var (name, glossary) in market.Glossaries.OrderBy(g => g.Key, StringComparer.Ordinal))
                {
                    json.WriteNumber(name, glossary.Entries.Count);
                }

                json.WriteEndObject();
                json.WriteNumber("names", market.ProtectedNames.Entries.Count);
                json.WriteNumber("claims", market.Claims.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
