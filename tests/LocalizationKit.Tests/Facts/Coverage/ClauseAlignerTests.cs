using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class ClauseAlignerTests
{
    [Fact]
    public void Align_EqualSentenceCounts_PairsThem()
    {
        var facts = SegmentFactsFactory.Create("zh-Hans>en", "纯棉面料。不可漂白！", "Pure cotton. Do not bleach!");

        var pairs = ClauseAligner.Align(facts).Select(p => (facts.Source.Text.Substring(p.SourceStart, p.SourceLength), facts.Target.Text.Substring(p.TargetStart, p.TargetLength)));

        Assert.Equal([("纯棉面料。", "Pure cotton."), ("不可漂白！", " Do not bleach!")], pairs);
    }

    [Fact]
    public void Align_DifferentSentenceCounts_KeepsTheTextsWhole()
    {
        var pair = Assert.Single(ClauseAligner.Align(SegmentFactsFactory.Create("zh-Hans>en", "纯棉面料，不可漂白", "Pure cotton. Do not bleach.")));

        Assert.True(pair.IsWhole);
    }

    [Fact]
    public void Align_ChineseToJapanese_PairsClausesToo() =>
        Assert.Equal(2, ClauseAligner.Align(SegmentFactsFactory.Create("zh-Hans>ja", "纯棉面料，不可漂白", "綿100％、漂白不可")).Length);

    [Fact]
    public void Align_PointInsideNumber_IsNoSentenceEnd() =>
        Assert.Single(ClauseAligner.Align(SegmentFactsFactory.Create("zh-Hans>en", "长3.5厘米。宽2厘米。", "3.5 cm long and 2 cm wide.")));

    [Fact]
    public void Align_GermanOrdinal_IsNoSentenceEnd() =>
        Assert.Equal(2, ClauseAligner.Align(SegmentFactsFactory.Create("zh-Hans>de", "8月15日至20日有效。不含灯泡。", "Gültig vom 15. bis 20. August. Ohne Leuchtmittel.")).Length);

    [Fact]
    public void Align_LinesOfEqualCount_ArePairedBeforeSentences() =>
        Assert.Equal(2, ClauseAligner.Align(SegmentFactsFactory.Create("zh-Hans>en", "柔软亲肤。透气。\n不可漂白。", "Soft and breathable.\nDo not bleach.")).Length);

    [Theory]
    [InlineData("", "")]
    [InlineData("。。", "..")]
    [InlineData("a", "")]
    public void Align_LittleText_GivesOnePair(string source, string target) =>
        Assert.Single(ClauseAligner.Align(SegmentFactsFactory.Create("zh-Hans>en", source, target)));
}
