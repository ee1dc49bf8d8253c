using LocalizationKit.Facts.Terms.Mining;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms.Mining;

public sealed class TermMinerTests
{
    private static readonly (string Source, string Target)[] Pairs =
    [
        ("露营折叠椅", "Folding chair for camping"),
        ("阳台折叠椅", "Balcony folding chair"),
        ("铝合金折叠椅 两把", "Two folding chairs made of aluminium, each a folding chair"),
        ("儿童雨衣", "Raincoat for kids"),
        ("透明雨衣", "Clear raincoat"),
        ("骑行雨衣", "Cycling raincoat"),
        ("儿童书包", "School bag for kids"),
        ("帆布书包", "Canvas school bag"),
        ("大容量书包", "Large school bag"),
    ];

    [Theory]
    [InlineData("折叠椅", "folding chair")]
    [InlineData("雨衣", "raincoat")]
    [InlineData("书包", "school bag")]
    public void Finish_TermOfSeveralSegments_IsProposedWhole(string source, string target)
    {
        var candidate = Assert.Single(Mine("en", Pairs).Finish(), c => c.Source == source);

        Assert.Equal((target, 3), (candidate.Target, candidate.Together));
        Assert.True(candidate.Phi > 0.99);
        Assert.Contains(source, candidate.Example, StringComparison.Ordinal);
    }

    [Fact]
    public void Finish_PartsOfATerm_AreLeftOut() => Assert.DoesNotContain(Mine("en", Pairs).Finish(), c => c.Source is "折叠" or "叠椅");

    [Fact]
    public void Finish_KnownTerms_AreLeftOut() => Assert.DoesNotContain(Mine("en", Pairs).Finish(s => s == "雨衣"), c => c.Source == "雨衣");

    [Fact]
    public void Finish_Japanese_TakesLoanWordsWhole()
    {
        var candidates = Mine("ja", ("大号保温杯", "大きなタンブラー"), ("便携保温杯", "携帯用タンブラー"), ("男士保温杯", "紳士用タンブラー"), ("雨伞", "傘"), ("手套", "手袋")).Finish();

        Assert.Equal("タンブラー", Assert.Single(candidates, c => c.Source == "保温杯").Target);
    }

    [Fact]
    public void Pair_LittleRoom_ForgetsTheRareAndKeepsTheFrequent()
    {
        var miner = new TermMiner(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse("en"), new MiningOptions { Capacity = 60 });
        var pairs = Enumerable.Range(0, 400).Select(i => i % 2 == 0 ? ("雨衣", "raincoat") : ($"字{(char)(0x4E00 + i)}{(char)(0x5E00 + i)}", $"word{i} other{i}")).ToList();
        pairs.ForEach(p => miner.Count(p.Item1, p.Item2));
        pairs.ForEach(p => miner.Pair("1", p.Item1, p.Item2));

        Assert.Equal(("雨衣", "raincoat"), (miner.Finish()[0].Source, miner.Finish()[0].Target));
    }

    private static TermMiner Mine(string target, params (string Source, string Target)[] pairs)
    {
        var miner = new TermMiner(LanguageTag.Parse("zh-Hans"), LanguageTag.Parse(target));
        foreach (var pair in pairs)
        {
            miner.Count(pair.Source, pair.Target);
        }

        foreach (var pair in pairs)
        {
            miner.Pair("SKU-1", pair.Source, pair.Target);
        }

        return miner;
    }
}
