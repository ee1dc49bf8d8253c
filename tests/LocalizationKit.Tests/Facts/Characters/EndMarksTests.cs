using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class EndMarksTests
{
    [Theory]
    [InlineData("Soft.", nameof(EndMark.Stop))]
    [InlineData("柔软。", nameof(EndMark.Stop))]
    [InlineData("नरम।", nameof(EndMark.Stop))]
    [InlineData("He said “soft.”", nameof(EndMark.Stop))]
    [InlineData("<p>Soft!</p> 🎉", nameof(EndMark.Exclamation))]
    [InlineData("Soft?!", nameof(EndMark.Interrobang))]
    [InlineData("柔らかい？」", nameof(EndMark.Question))]
    [InlineData("Soft...", nameof(EndMark.Ellipsis))]
    [InlineData("Soft…", nameof(EndMark.Ellipsis))]
    [InlineData("Contenu :", nameof(EndMark.Colon))]
    [InlineData("Soft;", nameof(EndMark.Semicolon))]
    [InlineData("Soft (new)", nameof(EndMark.None))]
    [InlineData("see example.com", nameof(EndMark.None))]
    [InlineData("", nameof(EndMark.None))]
    public void Of_ReadsTheLastMark(string text, string mark) =>
        Assert.Equal(mark, EndMarks.Of(new TextFacts(text, LanguageTag.Undetermined)).Mark.ToString());

    [Fact]
    public void Of_Smiley_LeavesThePlaceOpen() => Assert.Equal(-1, EndMarks.Of(new TextFacts("Enjoy :)", LanguageTag.Undetermined)).Index);
}
