using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class MarkupTagTests
{
    [Theory]
    [InlineData("<a href=\"/x\" target=_blank data-id='7' download>", "a", "href=/x|target=_blank|data-id=7|download=")]
    [InlineData("<img src=\"a.png\"/>", "img", "src=a.png")]
    [InlineData("<br/>", "br", "")]
    [InlineData("</li>", "li", "")]
    public void Parse_TakesTagsApart(string text, string name, string attributes)
    {
        var tag = MarkupTag.Parse(ProtectedSpanReader.Read(text)[0]);

        Assert.NotNull(tag);
        Assert.Equal(name, tag.Name);
        Assert.Equal(attributes, string.Join('|', tag.Attributes.Select(a => a.Key + "=" + a.Value)));
    }

    [Theory]
    [InlineData("<b><i>x</i></b>", null)]
    [InlineData("<p>a<br>b</p>", null)]
    [InlineData("<b><i>x</b></i>", "</b>")]
    [InlineData("x</b>", "</b>")]
    [InlineData("<ul><li>x", "<li>")]
    public void FindFault_NamesTheFirstTagOutOfPlace(string text, string? fault) =>
        Assert.Equal(fault, MarkupNesting.FindFault(ProtectedSpanReader.Read(text))?.Text);
}
