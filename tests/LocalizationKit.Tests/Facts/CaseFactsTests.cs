using System.Text;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Segments;
using LocalizationKit.Tests.Markets;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Facts;

/// <summary>What is read out of every worked example of the packs. A change of a reader or of a table shows here, text by text, whether or not a check minds it.</summary>
public sealed class CaseFactsTests
{
    private static readonly FactReader Reader = new([]);
    private static readonly MarketResolver Resolver = new(new QualityOptions(), BuiltInMarkets.Catalog);

    public static TheoryData<string> Packs() => new(MarketCaseFile.Packs());

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Facts_OfTheCasesOfAPack(string pack)
    {
        var lines = new StringBuilder();
        foreach (var item in MarketCaseFile.All.Where(c => c.Market == pack))
        {
            Assert.True(Resolver.TryResolve(item.Listing, out var market, out var source, out _));
            foreach (var segment in Reader.Read(item.Listing, market, source).Segments)
            {
                lines.Append(item.Listing.Id).Append(' ').Append(segment.Segment.Field.Name).Append('\n');
                FactLines.Write(lines, segment);
            }
        }

        await Verify(lines.ToString()).UseDirectory("Snapshots").UseTextForParameters(pack);
    }
}
