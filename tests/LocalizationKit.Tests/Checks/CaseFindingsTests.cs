using System.Globalization;
using System.Text;
using LocalizationKit.Markets;
using LocalizationKit.Tests.Markets;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Checks;

/// <summary>What is found in every worked example of the packs, with words, places and severities; <see cref="MarketCaseTests"/> says only which checks must speak.</summary>
public sealed class CaseFindingsTests
{
    private static readonly QualityPipeline Pipeline = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).Build();

    public static TheoryData<string> Packs() => new(MarketCaseFile.Packs());

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task Findings_InTheCasesOfAPack(string pack)
    {
        var lines = new StringBuilder();
        foreach (var item in MarketCaseFile.All.Where(c => c.Market == pack))
        {
            var verdict = Pipeline.Check(item.Listing);
            lines.Append(CultureInfo.InvariantCulture, $"{item.Listing.Id} {verdict.Verdict}, penalty {verdict.Score?.Mqm.Penalty} in {verdict.Score?.Mqm.Words} words\n");
            FindingLines.Write(lines, verdict.Findings);
        }

        await Verify(lines.ToString()).UseDirectory("Snapshots").UseTextForParameters(pack);
    }
}
