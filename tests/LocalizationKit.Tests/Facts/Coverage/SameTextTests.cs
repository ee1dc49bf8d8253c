using FsCheck.Xunit;
using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class SameTextTests
{
    [Theory]
    [InlineData("纯棉 T恤", "纯棉Ｔ恤", true)]
    [InlineData("Warm blanket", "warm  Blanket ", true)]
    [InlineData("Warm blanket", "Warm blankets", false)]
    [InlineData("", " ", true)]
    [InlineData("a", "", false)]
    public void AreEqual_FoldsBlanksCaseAndWidth(string source, string target, bool expected) =>
        Assert.Equal(expected, SameText.AreEqual(source, target));

    [Theory]
    [InlineData("Blue socks", 1, 1)]
    [InlineData("USB-C IPX7 100 g", 1, 0)]
    [InlineData("12345 / 67", 0, 0)]
    [InlineData("name@example.com https://example.com/a", 0, 0)]
    [InlineData("text<br/>here", 2, 0)]
    public void CountWords_LeavesOutCodesAndAddresses(string text, int lower, int title) =>
        Assert.Equal((lower, title), SameText.CountWords(SegmentFactsFactory.Text("en", text)));

    [Property]
    public void AreEqual_AnyText_EqualsItself(string? text) => Assert.True(SameText.AreEqual(text ?? "", text ?? ""));
}
