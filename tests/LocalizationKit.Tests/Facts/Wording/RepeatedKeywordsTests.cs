using LocalizationKit.Facts.Wording;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class RepeatedKeywordsTests
{
    [Theory]
    [InlineData("en", "Bag, hand bag, tote bag, school bag", "Bag")]
    [InlineData("en", "A set of the best of the rest of the lot of it", null)]
    [InlineData("en", "500 ml, 500 g, 500 mm, 500", null)]
    [InlineData("und", "bag bag bag bag", null)]
    public void FindWord_Title_GivesTheRepeatedWord(string language, string title, string? word) =>
        Assert.Equal(word, RepeatedKeywords.FindWord(SegmentFactsFactory.Text(language, title))?.Text);

    [Theory]
    [InlineData("a, b, c, d, e, f, g, h, i, j, k, l", true)]
    [InlineData("a, b, c, d, e", false)]
    [InlineData("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12", false)]
    public void IsList_Title_CountsPhrases(string title, bool expected) => Assert.Equal(expected, RepeatedKeywords.IsList(title));
}
