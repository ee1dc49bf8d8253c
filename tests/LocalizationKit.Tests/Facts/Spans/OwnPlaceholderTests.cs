using LocalizationKit.Checks;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class OwnPlaceholderTests
{
    [Theory]
    [InlineData("满<<price>>包邮", "Free shipping from <<price>>", 0)]
    [InlineData("满<<price>>包邮", "Free shipping from <<Preis>>", 1)]
    [InlineData("满<<price>>包邮", "Free shipping", 1)]
    public void Pattern_OfTheUser_IsAPlaceholder(string source, string target, int findings)
    {
        var pipeline = new QualityPipelineBuilder()
            .Configure(o => o.PlaceholderPatterns = ["<<\\w+>>"])
            .Configure(o => o.Selection = new CheckSelection(["LK7001"], [], [])).Build();

        Assert.Equal(findings, pipeline.Check(ListingBuilder.Of("1", source, target)).Findings.Count);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("(?=a)")]
    public void Pattern_ThatCannotBeUsed_IsRefused(string pattern)
    {
        var builder = new QualityPipelineBuilder().Configure(o => o.PlaceholderPatterns = [pattern]);

        Assert.Contains(pattern, Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
    }
}
