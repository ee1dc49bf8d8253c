using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class ScriptVariantsTests
{
    [Fact]
    public void Table_PairsEachCharacterOnceWithAnother()
    {
        var rows = LocalizationKit.Data.EmbeddedData.Rows("script-variants.tsv").ToList();
        var characters = string.Concat(rows.Select(r => r[3]));

        Assert.All(rows, r => Assert.Equal(r[3].Length, r[4].Length));
        Assert.All(rows, r => Assert.DoesNotContain(r[3].Zip(r[4]), p => p.First == p.Second));
        Assert.Equal(characters.Length, characters.Distinct().Count());
    }

    [Theory]
    [InlineData("后里面台只干云谷斗余松系征志佣咸皂丑")]
    public void Of_CharactersOfBothScripts_IsNull(string text) => Assert.All(text, c => Assert.Null(ScriptVariants.Of(c)));

    [Theory]
    [InlineData("牀床衞衛户戶温溫税稅脱脫裏裡着著台臺啟啓綫線粽糉峰峯群羣")]
    public void Find_VariantsOfTraditionalChinese_AreFree(string text) => Assert.Null(Find(text, "zh-Hant-HK"));

    [Theory]
    [InlineData("zh-Hant", "面料柔软", "面料柔軟", "软")]
    [InlineData("zh-Hant-HK", "价钱", "價錢", "价钱")]
    [InlineData("zh-Hans", "裝飾", "装饰", "裝飾")]
    [InlineData("ja", "锦纶", "錦綸", "锦纶")]
    public void Find_NamesTheCharacters(string language, string text, string mended, string characters)
    {
        var found = Find(text, language);

        Assert.NotNull(found);
        Assert.Equal((mended, characters), (found.Mended, found.Characters));
    }

    [Theory]
    [InlineData("国産の体験学習、会員は無料。点灯、断熱、旧型の写真")]
    [InlineData("慶應義塾 齋藤 廣瀬 澤田 國學院")]
    [InlineData("連絡先、産地、煙、顔")]
    public void Find_Japanese_IsFree(string text) => Assert.Null(Find(text, "ja"));

    [Fact]
    public void Find_OldJapaneseForms_NeedsTwo()
    {
        Assert.Null(Find("體に優しい", "ja"));
        Assert.True(Find("體に優しい醫療用", "ja")!.IsOldForm);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("und")]
    [InlineData("ko")]
    public void Find_OtherLanguages_IsNull(string language) => Assert.Null(Find("软軟", language));

    private static ScriptVariantResult? Find(string text, string language) =>
        ScriptVariantFinder.Find(new TextFacts(text, LanguageTag.Parse(language)), static _ => false);
}
