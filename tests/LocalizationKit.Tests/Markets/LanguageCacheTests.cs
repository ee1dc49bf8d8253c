using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

public sealed class LanguageCacheTests
{
    [Fact]
    public void Of_ManyLanguages_MakesEachOnceAndKeepsThemApart()
    {
        var made = new List<string>();
        var cache = new LanguageCache<string?>(language =>
        {
            made.Add(language);
            return language == "und" ? null : language + "!";
        });
        string[] languages = ["und", "x", .. from first in "abcdefghijklmnopqrstuvwxyz" from second in "abcdefghijklmnopqrstuvwxyz" select $"{first}{second}"];

        for (var round = 0; round < 2; round++)
        {
            Assert.All(languages, language => Assert.Equal(language == "und" ? null : language + "!", cache.Of(language)));
        }

        Assert.Equal(languages, made);
    }
}
