using LocalizationKit.Data;

namespace LocalizationKit.Tests.Data;

public sealed class TextCaseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("Title 5")]
    [InlineData("ÄÖÜ ß ﬁ")]
    [InlineData("𐐀𐐨 ǅ")]
    public void Case_of_texts_is_that_of_the_invariant_culture(string text)
    {
        Assert.Equal(text.ToLowerInvariant(), TextCase.Lower(text));
        Assert.Equal(text.ToUpperInvariant(), TextCase.Upper(text));
    }
}
