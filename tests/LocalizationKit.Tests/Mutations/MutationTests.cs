using System.Globalization;
using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Tests.Markets;
using LocalizationKit.TestSupport;
using Xunit.Abstractions;

namespace LocalizationKit.Tests.Mutations;

/// <summary>Plants defects into the good cases of every pack. What the checks catch of them must not fall below the committed floors.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int MostPlanted = 120;

    // Below this the share says nothing.
    private const int LeastPlanted = 8;

    private static readonly QualityPipeline Pipeline = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build();

    private static readonly Dictionary<string, double> Floors = File.ReadLines(RepositoryRoot.Combine("tests", "LocalizationKit.Tests", "Mutations", "floors.tsv")).Skip(1)
        .Select(l => l.Split('\t')).ToDictionary(r => r[0], r => double.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static TheoryData<string> Names => new(PlantedDefects.All.Select(m => m.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Checks_CatchWhatIsPlanted(string name)
    {
        var mutation = PlantedDefects.All.Single(m => m.Name == name);
        var missed = new List<string>();
        var planted = 0;
        foreach (var (good, bad, listing) in Plant(mutation).Take(MostPlanted))
        {
            planted++;
            if (Count(mutation, bad, listing) <= Count(mutation, good, listing))
            {
                missed.Add($"{listing.Market}: {bad.Source} => {bad.Target}");
            }
        }

        var recall = planted == 0 ? 0 : (planted - missed.Count) / (double)planted;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{recall:0.000}\t{planted}\n{string.Join('\n', missed)}"));
        Assert.True(planted >= LeastPlanted, $"{name}: only {planted} good fields have a place for it.");
        Assert.True(recall >= Floors[name], string.Create(CultureInfo.InvariantCulture, $"{name}: {recall:0.000} of {planted} are caught, {Floors[name]:0.000} were before. Missed: {string.Join(" | ", missed.Take(5))}"));
    }

    [Fact]
    public void Floors_NameEveryMutationOnce() =>
        Assert.Equal(PlantedDefects.All.Select(m => m.Name).Order(StringComparer.Ordinal), Floors.Keys.Order(StringComparer.Ordinal));

    // One field of each listing, another one for each, and listings of all markets in turn.
    private static IEnumerable<(ListingField Good, ListingField Bad, Listing Listing)> Plant(Mutation mutation)
    {
        var listings = MarketCaseFile.All.Where(c => c.Verdict == Verdict.Publish).GroupBy(c => c.Market, StringComparer.Ordinal)
            .SelectMany(g => g.Select((c, i) => (c.Listing, Turn: i))).OrderBy(x => x.Turn).Select(x => x.Listing);
        foreach (var listing in listings)
        {
            var pair = listing.Fields.Where(f => f.Target is { Length: >= 4 }).Select(f => mutation.Plant(f, listing)).FirstOrDefault(p => p is not null);
            if (pair is var (good, bad))
            {
                yield return (good, bad, listing);
            }
        }
    }

    private static int Count(Mutation mutation, ListingField field, Listing listing) =>
        Pipeline.Check(new Listing { Id = "1", Market = listing.Market, Vertical = listing.Vertical, SourceLanguage = listing.SourceLanguage, Fields = [field], Protected = ["Lumibo"] })
            .Findings.Count(f => mutation.Checks.Contains(f.Check.Id, StringComparer.Ordinal));
}
