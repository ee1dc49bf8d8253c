using LocalizationKit.Data;
using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class ChatterPhrasesTests
{
    [Theory]
    [InlineData("纯棉", "Sure! Here’s the translation: Cotton", "Sure! Here")]
    [InlineData("纯棉", "\"Translation: Cotton\"", "Translation:")]
    [InlineData("纯棉", "以下是翻译：綿", "以下是翻译")]
    [InlineData("纯棉", "综上：コットン", null)]
    [InlineData("纯棉", "Cotton. I hope this helps!", "I hope this helps")]
    [InlineData("以下是尺码", "Here is the size chart", null)]
    [InlineData("翻译机", "Translation: a device", null)]
    [InlineData("", "", null)]
    public void Find_GivesThePhrase(string source, string target, string? expected)
    {
        var span = ChatterPhrases.Find(source, target);

        Assert.Equal(expected, span?.Text);
    }

    [Fact]
    public void Rows_HaveAKnownPlace() =>
        Assert.All(EmbeddedData.Rows("chatter.tsv"), r => Assert.Contains(r[0], new[] { "start", "end", "any" }));
}
