using LocalizationKit.Data;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Tokens;

public sealed class LanguageTableTests
{
    [Theory]
    [InlineData("ja", "Hiragana", "Katakana", "Han")]
    [InlineData("yue", "Han")]
    [InlineData("ru", "Cyrillic")]
    [InlineData("el", "Greek")]
    [InlineData("haw", "Latin")]
    [InlineData("sr-Latn", "Latin")]
    [InlineData("sr-Cyrl", "Cyrillic")]
    [InlineData("az-Arab", "Arabic")]
    [InlineData("zh-Hant-HK", "Han")]
    [InlineData("tlh")]
    public void ScriptsOf_Language_BeginWithTheOneThatMarksIt(string language, params string[] expected) =>
        Assert.Equal(expected, LanguageScripts.Of(LanguageTag.Parse(language)).Select(s => s.ToString()));

    [Theory]
    [InlineData("de", "German")]
    [InlineData("da", "a Scandinavian language")]
    [InlineData("tl", "Filipino")]
    [InlineData("ru", "ru")]
    [InlineData("tlh", "tlh")]
    public void NameOf_Language_IsEnglishOrItsTag(string language, string expected) => Assert.Equal(expected, LanguageNames.Of(language));

    [Fact]
    public void Table_EveryRow_HasItsScriptAndStandsOnce()
    {
        var rows = EmbeddedData.Rows("languages.tsv").ToList();

        Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct().Count());
        Assert.All(rows, r => Assert.DoesNotContain(ScriptKind.Common, LanguageTable.Find(r[0])!.Scripts));
    }

    [Fact]
    public void Messages_OfStopwordLanguages_HaveNames() =>
        Assert.All(EmbeddedData.Rows("stopwords.tsv"), r => Assert.NotEqual(r[0], LanguageNames.Of(r[1].Split(' ')[0])));
}
