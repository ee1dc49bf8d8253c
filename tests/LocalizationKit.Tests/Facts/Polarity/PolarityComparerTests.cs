using LocalizationKit.Facts;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Facts.Polarity;

public sealed class PolarityComparerTests
{
    [Theory]
    [InlineData("zh-Hans>en", "请勿漂白", "Bleach", Severity.Critical)]
    [InlineData("zh-Hans>en", "鞋面不硬", "Leather uppers", Severity.Minor)]
    [InlineData("zh-Hans>en", "柔软。请勿漂白。", "Never scratchy. Bleach.", Severity.Major)]
    [InlineData("zh-Hans>en", "柔软。请勿漂白。", "Soft. Bleach.", Severity.Critical)]
    public void Compare_LostNegation_IsAsGraveAsItIsCertain(string languages, string source, string target, Severity expected) =>
        Assert.Equal(expected, Assert.Single(PolarityComparer.Compare(SegmentFactsFactory.Create(languages, source, target), isLost: true)).Severity);

    [Theory]
    [InlineData("zh-Hans>en", "可机洗", "Not machine washable", Severity.Critical)]
    [InlineData("zh-Hans>en", "亲肤柔软", "Never scratchy", Severity.Minor)]
    public void Compare_AddedNegation_IsAsGraveAsItIsCertain(string languages, string source, string target, Severity expected) =>
        Assert.Equal(expected, Assert.Single(PolarityComparer.Compare(SegmentFactsFactory.Create(languages, source, target), isLost: false)).Severity);

    [Theory]
    [InlineData("zh-Hans>en", "水温不超过40℃，不可烘干", "At no more than 40 °C, tumble dry", "不可")]
    [InlineData("zh-Hans>id", "适合6岁以上，请勿浸水", "Untuk usia 6 tahun ke atas, rendam dalam air", "请勿")]
    [InlineData("zh-Hans>id", "不含糖，附赠一把木勺子，适合早餐搭配牛奶和水果，一家人都爱吃的美味", "Mengandung gula, gratis sendok kayu, cocok untuk sarapan dengan susu dan buah, disukai seluruh keluarga", "不含")]
    [InlineData("zh-Hans>en", "水温不超过40℃", "Water at more than 40 °C", "不超过")]
    [InlineData("zh-Hans>de", "送货需3天。\n请勿暴晒。", "Lieferung am 3. August.\nIn die Sonne legen.", "请勿")]
    public void Compare_WordThatRendersSomethingElse_AnswersNoNegation(string languages, string source, string target, string expected) =>
        Assert.Equal(expected, Assert.Single(PolarityComparer.Compare(SegmentFactsFactory.Create(languages, source, target), isLost: true)).Cue.Text);

    [Theory]
    [InlineData("zh-Hans>en", "水温不超过40℃，不可烘干", "At no more than 40 °C, do not tumble dry")]
    [InlineData("zh-Hans>en", "水温不超过40℃", "The water must not be hotter than 40 °C")]
    [InlineData("zh-Hans>en", "不含糖，送勺子", "Sugar-free, free spoon")]
    [InlineData("zh-Hans>ja", "必须保持50米", "50メートル離れなければいけません")]
    public void Compare_EachNegationRendered_FindsNothing(string languages, string source, string target) =>
        Assert.Empty(PolarityComparer.Compare(SegmentFactsFactory.Create(languages, source, target), isLost: true));

    [Theory]
    [InlineData("不可粘锅", "易清潔鑊", true)]
    [InlineData("不可粘锅|粘锅", "易清潔鑊", false)]
    [InlineData("不可粘锅", "易清潔鑊|不黏鑊", false)]
    public void Compare_GlossaryVouchesForTheRendering_FindsNothing(string sources, string targets, bool isVouched)
    {
        var plain = SegmentFactsFactory.Create("zh-Hans>zh-Hant-HK", "不可粘锅", "易清潔鑊");
        var vouched = new SegmentFacts(plain.Segment, _ => [new TermMatch(
            new TermEntry { Id = "1", Sources = sources.Split('|'), Targets = targets.Split('|') },
            TermOrigin.Pack,
            TextSpan.Whole("不可粘锅"),
            [TextSpan.Whole("易清潔鑊")],
            [])]);

        Assert.NotEmpty(PolarityComparer.Compare(plain, isLost: true));
        Assert.Equal(isVouched, PolarityComparer.Compare(vouched, isLost: true).Length == 0);
    }

    [Theory]
    [InlineData("zh-Hans>en", "请勿漂白", "")]
    [InlineData("und>en", "请勿漂白", "Bleach")]
    [InlineData("zh-Hans>cs", "请勿漂白", "Bělit")]
    public void Compare_NothingToCompare_FindsNothing(string languages, string source, string target)
    {
        var facts = SegmentFactsFactory.Create(languages, source, target);

        Assert.Empty(PolarityComparer.Compare(facts, isLost: true));
        Assert.Empty(PolarityComparer.Compare(facts, isLost: false));
    }
}
