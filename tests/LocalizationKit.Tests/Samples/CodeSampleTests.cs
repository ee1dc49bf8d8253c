using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Tests.Samples.Code;
using LocalizationKit.Translation;

namespace LocalizationKit.Tests.Samples;

/// <summary>The code that the documentation shows does what it says.</summary>
public sealed class CodeSampleTests
{
    private static QualityPipeline Pipeline { get; } = new QualityPipelineBuilder().WithMarkets(BuiltInMarkets.Catalog).AddCheck(new PlaceholderPriceCheck()).Build();

    [Fact]
    public void CheckOfOnesOwn_Blocks()
    {
        var verdict = Pipeline.Check(ListingOf("1", "保温杯99999元", "Insulated Bottle 99999 CNY"));

        var finding = Assert.Single(verdict.Findings, f => f.Check.Id == "ACME001");
        Assert.Equal(Severity.Critical, finding.Severity);
        Assert.Equal(Verdict.Block, verdict.Verdict);
    }

    [Fact]
    public async Task TranslatorOfOnesOwn_FillsWhatIsMissingAndFailsAsAValue()
    {
        var translator = new HouseEngine((text, _, _) => text == "保温杯" ? Task.FromResult("Insulated bottle") : throw new HttpRequestException("no answer"));
        var filled = await new ListingTranslator(translator, new QualityOptions(), BuiltInMarkets.Catalog, [])
            .TranslateAsync([ListingOf("1", "保温杯", null), ListingOf("2", "雨伞", null)]);

        Assert.Equal("Insulated bottle", filled[0].Listing.Fields[0].Target);
        Assert.Equal(TranslationFailureKind.Unavailable, Assert.Single(filled[1].Failures).Failure.Kind);
    }

    [Fact]
    public async Task GateInAPipeline_PublishesHoldsAndGoesOn()
    {
        const string Batch = """
            {"id":"good","market":"en-US","vertical":"home","fields":[{"name":"title","source":"保温杯500ml","target":"Insulated Bottle, 500 ml"}]}
            this is no record
            {"id":"bad","market":"en-US","vertical":"home","fields":[{"name":"title","source":"保温杯500ml","target":"Insulated Bottle, 5000 ml"}]}
            """;
        List<string> published = [], held = [];

        await PublishingGate.RunAsync(
            Pipeline,
            new MemoryStream(Encoding.UTF8.GetBytes(Batch)),
            l =>
            {
                published.Add(l.Id!);
                return Task.CompletedTask;
            },
            (l, reasons) =>
            {
                held.Add($"{l.Id}: {reasons.First()}");
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal(["good"], published);
        Assert.StartsWith("bad: ", Assert.Single(held), StringComparison.Ordinal);
    }

    private static Listing ListingOf(string id, string source, string? target) =>
        new() { Id = id, Market = "en-US", Vertical = "home", Fields = [new ListingField { Name = "title", Source = source, Target = target }] };
}
