using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class TermProfileTests
{
    [Theory]
    [InlineData("zh", true)]
    [InlineData("yue", true)]
    [InlineData("ja", true)]
    [InlineData("th", true)]
    [InlineData("lo", true)]
    [InlineData("km", true)]
    [InlineData("my", true)]
    [InlineData("ko", false)]
    [InlineData("vi", false)]
    [InlineData("en", false)]
    public void IsUnspaced_WhereWordsHaveNoBlanks(string language, bool expected) => Assert.Equal(expected, Of(language).IsUnspaced);

    [Theory]
    [InlineData("fr", true)]
    [InlineData("it", true)]
    [InlineData("ca", true)]
    [InlineData("es", false)]
    [InlineData("en", false)]
    public void ElidesArticles_WhereAnApostropheCutsThemOff(string language, bool expected) => Assert.Equal(expected, Of(language).ElidesArticles);

    [Theory]
    [InlineData("zh", FoldOptions.Squeeze | FoldOptions.Han, FoldOptions.Squeeze | FoldOptions.Han | FoldOptions.ChineseParticles)]
    [InlineData("yue", FoldOptions.Squeeze | FoldOptions.Han, FoldOptions.Squeeze | FoldOptions.Han | FoldOptions.ChineseParticles)]
    [InlineData("ja", FoldOptions.Squeeze, FoldOptions.Squeeze | FoldOptions.Kana | FoldOptions.Okurigana)]
    [InlineData("de", FoldOptions.Squeeze, FoldOptions.Squeeze)]
    internal void Folding_IsThatOfTheLanguage(string language, FoldOptions strict, FoldOptions loose) => Assert.Equal((strict, loose), (Of(language).Strict, Of(language).Loose));

    [Theory]
    [InlineData("en", "the")]
    [InlineData("de", "der")]
    [InlineData("fr", "la")]
    [InlineData("ja", "the")]
    public void Articles_AreThoseOfTheLanguage_OrEnglishOnesAmongUnspacedWords(string language, string article)
    {
        Assert.Contains(article, Of(language).Articles.Items);
        Assert.Contains(article, Of(language).FunctionWords.Items);
    }

    [Fact]
    public void Articles_OfALanguageWithoutATable_AreNone() => Assert.Empty(Of("xx").Articles);

    [Fact]
    public void FunctionWords_AreMoreThanArticles() => Assert.Contains("for", Of("en").FunctionWords.Except(Of("en").Articles));

    private static TermProfile Of(string language) => TermProfile.Of(LanguageTag.Parse(language));
}
