using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("Stoff „Wolke“ weich", "„Wolke“")]
    [InlineData("Tissu « nuage »", "« nuage »")]
    [InlineData("「雲」の生地", "「雲」")]
    [InlineData("Say \"soft\"", "\"soft\"")]
    public void Find_Quotation_IsPaired(string text, string quotation) =>
        Assert.Equal(quotation, Assert.Single(Quotations.Find(SegmentFactsFactory.Text("de", text))).Span.Text);

    [Theory]
    [InlineData("15.6\" and 17\" screens")]
    [InlineData("<a href=\"x\">y</a>")]
    [InlineData("an open “ mark")]
    [InlineData("")]
    public void Find_NoQuotation_IsEmpty(string text) => Assert.Empty(Quotations.Find(SegmentFactsFactory.Text("en", text)));
}
