using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class InvisibleCharactersTests
{
    [Theory]
    [InlineData("en", "a\u200Db", 1)]
    [InlineData("hi", "क\u094D\u200Dष", -1)]
    [InlineData("fa", "می\u200Cخواهم", -1)]
    [InlineData("en", "family 👨\u200D👩\u200D👧 set", -1)]
    [InlineData("en", "a\u200Fb", 1)]
    [InlineData("he", "א\u200Fב", -1)]
    [InlineData("en", "co\u00ADop", 2)]
    [InlineData("de", "Wasch\u00ADmaschine", -1)]
    [InlineData("en", "a\u200Bb", -1)]
    [InlineData("de", "Wasch\u00ADmaschine\u0007", 14)]
    [InlineData("en", "two\u2028lines", 3)]
    [InlineData("en", "icon \uE000", 5)]
    [InlineData("en", "tab\tand\r\nline", -1)]
    public void Find_Text_GivesThePlaceOfTheFirstThatIsNotAtHome(string language, string text, int expected) =>
        Assert.Equal(expected, InvisibleCharacters.Find(text, 0, SegmentFactsFactory.Text(language, text)));
}
