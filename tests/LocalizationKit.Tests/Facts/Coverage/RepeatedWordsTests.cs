using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class RepeatedWordsTests
{
    [Theory]
    [InlineData("en", "for the the bag bag", "the the|bag bag")]
    [InlineData("en", "the \t\n the bag", "the \t\n the")]
    [InlineData("en", "very very very soft", "")]
    [InlineData("en", "Bora Bora towel", "")]
    [InlineData("en", "one-touch touch panel", "")]
    [InlineData("en", "line <br> <br> line", "")]
    [InlineData("en", "size 10 10", "")]
    [InlineData("en", "new, new", "")]
    [InlineData("fr", "vous vous reposez", "")]
    [InlineData("fr", "de de coton", "de de")]
    [InlineData("id", "warna warna", "")]
    [InlineData("ja", "色色 タオル タオル", "")]
    [InlineData("cs", "tři tři kusy", "tři tři")]
    [InlineData("hi", "नरम तौलिया  \t\n तौलिया", "तौलिया  \t\n तौलिया")]
    [InlineData("und", "好 好 the the", "the the")]
    public void Find_GivesWordsThatStandTwice(string language, string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), RepeatedWords.Find(SegmentFactsFactory.Text(language, text)).Select(s => s.Text));

    [Theory]
    [InlineData("en", "dry bag bag bag bag", "bag bag bag bag")]
    [InlineData("id", "tas tas tas tas biru", "tas tas tas tas")]
    [InlineData("en", "dry bag bag bag", null)]
    [InlineData("en", "very very very very soft", null)]
    [InlineData("und", "", null)]
    public void FindLoop_GivesAWordFourTimesInARow(string language, string text, string? expected) =>
        Assert.Equal(expected, RepeatedWords.FindLoop(SegmentFactsFactory.Text(language, text))?.Text);
}
