using System.Globalization;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class WordKeysTests
{
    private static readonly TermProfile English = TermProfile.Of(LanguageTag.Parse("en"));

    // Far more words than are kept, so that many take over the place of another one.
    [Fact]
    public void Of_WordsAgainAndAgain_IsWhatTheInflectionSays()
    {
        var keys = new WordKeys(English.Inflection, English.FunctionWords);
        string[] words = ["boxes", "the", "women's", "feet", .. Enumerable.Range(0, 20_000).Select(i => "word" + i.ToString(CultureInfo.InvariantCulture) + "s")];

        foreach (var word in words.Concat(words.Reverse()).Append("boxes"))
        {
            var key = keys.Of(word);

            Assert.Equal(word, key.Word);
            Assert.Equal(English.Inflection.Key(word), key.Key);
            Assert.Equal(English.FunctionWords.Contains(word), key.IsFunction);
        }
    }

    [Fact]
    public void Of_AVeryLongWord_IsWhatTheInflectionSays()
    {
        var word = new string('x', 200) + "es";

        Assert.Equal(English.Inflection.Key(word), new WordKeys(English.Inflection, English.FunctionWords).Of(word).Key);
    }
}
