using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Testing;

/// <summary>Reads and runs the worked cases of market packs, <c>cases.jsonl</c>: good listings that must be published and bad ones that must not.</summary>
public static class MarketCases
{
    /// <summary>The name of the file of a pack that holds its cases.</summary>
    public const string FileName = "cases.jsonl";

    /// <summary>Reads the cases of a pack.</summary>
    /// <param name="files">The packs.</param>
    /// <param name="pack">The name of the pack, which is the id of its market.</param>
    /// <returns>The cases, in the order of the file; none when the pack has no such file.</returns>
    /// <exception cref="FormatException">A line is no case; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<MarketCase> Read(IPackFiles files, string pack)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(pack);
        if (!files.Files(pack).Contains(FileName))
        {
            return [];
        }

        using var reader = new StreamReader(files.Open(pack, FileName), Encoding.UTF8);
        var cases = new List<MarketCase>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                cases.Add(Parse(pack, line, $"{files.Describe(pack, FileName)}, line {number}"));
            }
        }

        return cases;
    }

    /// <summary>Says what is wrong with a pack and its cases: <c>Assert.Empty(MarketCases.Faults(files, "x-XX"))</c> in any test framework.</summary>
    /// <param name="files">The packs.</param>
    /// <param name="pack">The name of the pack.</param>
    /// <param name="parents">The packs that it may extend, e.g. <c>BuiltInMarkets.Files</c>; null for those of <paramref name="files"/> only.</param>
    /// <returns>A sentence for each error of the pack, and for each case that is judged otherwise than it says; none when all is well.</returns>
    public static IReadOnlyList<string> Faults(IPackFiles files, string pack, IPackFiles? parents = null)
    {
        var read = new MarketPackReader(files, parents).Read(pack);
        if (read.Market is null || read.HasErrors)
        {
            return [.. read.Problems.Where(static p => p.IsError).Select(static p => p.ToString())];
        }

        var pipeline = new QualityPipelineBuilder().WithMarkets(new MarketCatalog([read.Market])).Build();
        return [.. Read(files, pack).SelectMany(c => Faults(pipeline, c))];
    }

    /// <summary>Says what is wrong with one case.</summary>
    /// <param name="pipeline">What judges it; it must know the market.</param>
    /// <param name="item">The case.</param>
    /// <returns>A sentence for each fault.</returns>
    public static IReadOnlyList<string> Faults(QualityPipeline pipeline, MarketCase item)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(item);
        var result = pipeline.Check(item.Listing);
        var found = string.Join("; ", result.Findings.Where(static f => f.Severity >= Severity.Minor).Select(static f => $"{f.Check.Id} {f.Severity}: {f.Message}"));
        var faults = item.Checks.Where(id => !result.Findings.Any(f => f.Check.Id == id)).Select(static id => $"{id} is silent");
        if (result.Verdict != item.Verdict)
        {
            faults = faults.Prepend($"{result.Verdict} instead of {item.Verdict}");
        }

        return [.. faults.Select(f => $"{item.Market}, {item.Listing.Id}, {item.Name}: {f}. Found: {(found.Length == 0 ? "nothing" : found)}")];
    }

    private static MarketCase Parse(string pack, string line, string place)
    {
        try
        {
            var root = JsonNode.Parse(line)?.AsObject() ?? throw new JsonException("It is null.");
            var listing = Need(root, "listing").AsObject();
            listing["market"] ??= pack;
            return new MarketCase(
                pack,
                Need(root, "name").GetValue<string>(),
                Enum.Parse<Verdict>(Need(root, "verdict").GetValue<string>(), ignoreCase: true),
                [.. Need(root, "checks").AsArray().Select(static c => c?.GetValue<string>() ?? throw new JsonException("A check is null."))],
                ListingOf(listing, place));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{place}: no case. Write {{\"name\":\"…\",\"verdict\":\"publish\",\"checks\":[],\"listing\":{{…}}}} on one line. {exception.Message}", exception);
        }
    }

    private static JsonNode Need(JsonObject root, string name) => root[name] ?? throw new JsonException($"'{name}' is missing.");

    private static Listing ListingOf(JsonObject listing, string place)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(listing.ToJsonString()));
        var record = new JsonLinesListingReader().ReadAsync(content, fileName: null).ToBlockingEnumerable().Single();
        return record.Listing ?? throw new FormatException($"{place}: {record.Problem?.Message}");
    }
}
