using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Tests.Facts.Lexicons;

public sealed class UncoveredWordsTests
{
    private static readonly QualityPipeline Pipeline = new QualityPipelineBuilder().Configure(o => o.Lexicons = [Phrasebook.Learn()]).Build();

    [Fact]
    public void Check_AWordThatIsLeftOut_IsNamedWithTheGapInTheTarget()
    {
        var finding = Assert.Single(Find("厨房用红色羊毛手套", "red gloves for the kitchen"));

        Assert.Equal(("LK2301", "羊毛"), (finding.Check.Id, finding.Source!.Text));
        Assert.Equal((3, 1), (finding.Target!.Start, finding.Target.Length));
    }

    [Fact]
    public void Check_AWordThatIsAdded_IsNamedWithTheGapInTheSource()
    {
        var finding = Assert.Single(Find("厨房用红色手套", "red leather gloves for the kitchen"));

        Assert.Equal(("LK2302", "leather"), (finding.Check.Id, finding.Target!.Text));
        Assert.InRange(finding.Source!.Start, 4, 5);
        Assert.InRange(finding.Source.End, 5, 7);
    }

    [Theory]
    [InlineData("厨房用红色羊毛手套", "red woollen gloves for the kitchen")]
    [InlineData("厨房用红色羊毛手套", "red knitted gloves for the kitchen")]
    [InlineData("厨房用红色羊毛手套", "warm and cosy, ideal when you cook")]
    [InlineData("会议纪要已发送给全体同事", "red gloves for the kitchen")]
    public void Check_WhereAnotherWordMayStandForIt_SaysNothing(string source, string target) =>
        Assert.Empty(Find(source, target).Select(f => f.Message));

    [Fact]
    public void Check_WithALexiconOfOtherLanguages_SaysNothing() =>
        Assert.DoesNotContain(Pipeline.Check(ListingBuilder.Of("1", "厨房用红色羊毛手套", "rote Handschuhe für die Küche", "de")).Findings, f => f.Check.Id is "LK2301" or "LK2302");

    private static List<LocalizationKit.Checks.Finding> Find(string source, string target) =>
        [.. Pipeline.Check(ListingBuilder.Of("1", source, target)).Findings.Where(f => f.Check.Id is "LK2301" or "LK2302")];
}
