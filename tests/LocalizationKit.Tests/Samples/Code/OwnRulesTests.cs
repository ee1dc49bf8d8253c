using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Samples.Code;

/// <summary>The tests of a check and a pack of one's own that docs/testing.md shows.</summary>
public sealed class OwnRulesTests
{
    [Fact]
    public void OurCheck_JudgesItsExamplesAsItsPageSays() => Assert.Empty(CheckExamples.Faults(new PlaceholderPriceCheck()));

    [Fact]
    public void OurCheck_PointsAtThePrice()
    {
        var finding = Assert.Single(CheckExamples.Run(new PlaceholderPriceCheck(), CheckExample.Flag("zh-Hans>en", "售价99999元", "Price: 99999 CNY")));

        Assert.Equal((7, "99999"), (finding.Target!.Start, finding.Target.Text));
    }

    [Fact]
    public void OurPack_JudgesItsCasesAsTheySay()
    {
        var pack = new TextPackFiles("en-US-acme", new Dictionary<string, string>
        {
            ["market.json"] = """{"id":"en-US-acme","version":"1","language":"en-US","name":"Acme","extends":"en-US"}""",
            ["fashion.tsv"] = "source\ttarget\tforbidden\n云感\tCloudFeel\tcloud feeling\n",
            ["cases.jsonl"] = """
                {"name":"our brand","verdict":"review","checks":["LK1002"],"listing":{"id":"1","vertical":"fashion","fields":[{"name":"title","source":"云感外套","target":"Cloud Feeling Jacket"}]}}
                """,
        });

        Assert.Empty(MarketCases.Faults(pack, "en-US-acme", BuiltInMarkets.Files));
    }
}
