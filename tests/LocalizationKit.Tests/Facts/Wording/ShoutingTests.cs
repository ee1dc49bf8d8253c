using LocalizationKit.Facts.Wording;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class ShoutingTests
{
    [Theory]
    [InlineData("Great!!!", "!!!")]
    [InlineData("Wow! Great！！！ Buy", "！！！")]
    [InlineData("Great!!", null)]
    [InlineData("Hi! You! There!", null)]
    [InlineData("", null)]
    public void FindMarks_Text_GivesTheStack(string text, string? marks) => Assert.Equal(marks, Shouting.FindMarks(text)?.Text);

    [Theory]
    [InlineData("超低价", "BUY NOW BEFORE EVERYTHING IS GONE", "BUY NOW BEFORE EVERYTHING IS GONE")]
    [InlineData("材质", "Now: SUPER SOFT COTTON SHIRT for you", "SUPER SOFT COTTON SHIRT")]
    [InlineData("材质", "ADJUSTABLE STRAP: fits everyone", null)]
    [InlineData("NEW BALANCE RUN CLUB", "NEW BALANCE RUN CLUB SHIRT", null)]
    [InlineData("警告", "WARNING: CHOKING HAZARD FOR SMALL CHILDREN", null)]
    public void FindCapitals_Text_GivesThePhrase(string source, string target, string? phrase) =>
        Assert.Equal(phrase, Shouting.FindCapitals(SegmentFactsFactory.Create("zh-Hans>en", source, target))?.Text);
}
