using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class BracketReaderTests
{
    [Theory]
    [InlineData("[%name%] and more", ProtectedSpanKind.Placeholder, "[%name%]")]
    [InlineData("[b]bold[/b]", ProtectedSpanKind.Markup, "[b]")]
    [InlineData("[B]bold[/b]", ProtectedSpanKind.Markup, "[b]")]
    [InlineData("[/B] rest", ProtectedSpanKind.Markup, "[/b]")]
    [InlineData("[url=https://example.com]here[/url]", ProtectedSpanKind.Markup, "[url]")]
    [InlineData("[b]one [/i] two [/b]", ProtectedSpanKind.Markup, "[b]")]
    public void Read_APlaceholderOrATag_GivesItsKey(string text, ProtectedSpanKind kind, string key)
    {
        var (found, read) = BracketReader.Read(text, 0);

        Assert.Equal((kind, text.IndexOf(']', StringComparison.Ordinal) + 1, key), (found, read.Length, read.Key));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[b")]
    [InlineData("[%%]")]
    [InlineData("[%name]")]
    [InlineData("[name%]")]
    [InlineData("[URL]")]
    [InlineData("[b]one[/i]")]
    [InlineData("[b]one[/bold]")]
    [InlineData("[b]one[/b")]
    [InlineData("[note]one[/note]")]
    [InlineData("[/b=1]")]
    public void Read_AnythingElse_IsText(string text) => Assert.Equal(0, BracketReader.Read(text, 0).Read.Length);

    [Fact]
    public void Read_StartsWhereItIsTold()
    {
        var (kind, read) = BracketReader.Read("a [b] [i]x[/i]", 6);

        Assert.Equal((ProtectedSpanKind.Markup, 3, "[i]"), (kind, read.Length, read.Key));
    }

    [Theory]
    [InlineData(1900, 3)]
    [InlineData(2100, 0)]
    public void Read_ATag_LooksForItsEndNearby(int between, int length) => Assert.Equal(length, BracketReader.Read($"[b]{new string('x', between)}[/b]", 0).Read.Length);

    [Theory]
    [InlineData(150, 154)]
    [InlineData(300, 0)]
    public void Read_APlaceholder_IsShort(int letters, int length) => Assert.Equal(length, BracketReader.Read($"[%{new string('x', letters)}%]", 0).Read.Length);
}
