using LocalizationKit.Data;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class ConceptComparerTests
{
    [Theory]
    [InlineData("zh-Hans>en", "开封后请冷藏", "Keep refrigerated", "opened")]
    [InlineData("zh-Hans>ja", "三天内寄出，偏远地区不送", "3日以内に発送します", "remote-area")]
    [InlineData("zh-Hans>de", "孕妇慎用", "Vorsichtig verwenden", "pregnancy")]
    [InlineData("zh-Hans>th", "可放微波炉加热", "อุ่นร้อนได้สะดวก", "microwave")]
    [InlineData("zh-Hans>vi", "两年质保", "Hai năm sử dụng", "warranty")]
    [InlineData("en>fr", "Free gift with every order", "Commande livrée vite", "")]
    [InlineData("zh-Hans>en", "香型浓郁，白酒精选高粱", "Rich aroma, made from selected sorghum", "")]
    [InlineData("zh-Hans>id", "赠送收纳袋", "Bonus pouch penyimpanan", "")]
    [InlineData("zh-Hans>cs", "两年质保", "Dva roky", "")]
    [InlineData("zh-Hans>zh-Hant", "两年质保", "兩年", "warranty")]
    [InlineData("zh-Hans>zh-Hant", "两年质保", "保養兩年", "")]
    [InlineData("zh-Hans>en", "适合6岁以上，不可手洗", "Do not put in water", "age-limit|wash")]
    [InlineData("en>fr", "Red", "Rouge, garantie à vie", "")]
    [InlineData("en>en", "Two-year warranty", "Two years", "")]
    public void Compare_GivesTheFactsThatOnlyOneSideStates(string languages, string source, string target, string expected)
    {
        var facts = SegmentFactsFactory.Create(languages, source, target);

        var found = ConceptComparer.Compare(facts.Source, facts.Target).ToList();

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), found.Select(f => f.Concept));
        Assert.All(found, f => Assert.Equal(source.Substring(f.Cue.Start, f.Cue.Length), f.Cue.Text));
    }

    [Theory]
    [InlineData("Free pouch in the box", "gift")]
    [InlineData("Soft and free from parabens", "")]
    [InlineData("Alcohol-free", "")]
    [InlineData("Comes in free size", "")]
    public void Compare_EnglishFree_IsAGiftOnlyWhereNothingIsLacking(string target, string expected)
    {
        var facts = SegmentFactsFactory.Create("zh-Hans>en", "柔软", target);

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), ConceptComparer.Compare(facts.Target, facts.Source).Where(f => f.Concept == "gift").Select(f => f.Concept));
    }

    [Fact]
    public void States_KnowsTheFurtherWords()
    {
        Assert.True(ConceptComparer.States("随单送小样", LanguageTag.Parse("zh-Hans"), "gift"));
        Assert.False(ConceptComparer.States("柔软", LanguageTag.Parse("zh-Hans"), "gift"));
        Assert.False(ConceptComparer.States("柔软", LanguageTag.Undetermined, "gift"));
    }

    [Fact]
    public void Rows_CoverTheLanguagesOfEveryMarket()
    {
        foreach (var concept in EmbeddedData.Rows("concepts.tsv").GroupBy(r => r[0], StringComparer.Ordinal))
        {
            Assert.Equal(["de", "en", "es", "fil", "fr", "id", "it", "ja", "ms", "th", "vi", "zh"], concept.Select(r => r[1]).Order(StringComparer.Ordinal));
        }
    }
}
