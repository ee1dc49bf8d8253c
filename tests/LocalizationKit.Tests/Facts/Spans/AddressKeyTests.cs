using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Tests.Facts.Spans;

public sealed class AddressKeyTests
{
    [Theory]
    [InlineData("https://www.Example.com/", "example.com")]
    [InlineData("http://example.com/A%20b/", "example.com/A b")]
    public void Of_DropsWhatDoesNotCount(string address, string key) => Assert.Equal(key, AddressKey.Of(address));

    [Theory]
    [InlineData("example.com/zh/p", "example.com/en/p", true)]
    [InlineData("example.com/zh-cn/p", "example.com/ja/p", true)]
    [InlineData("example.com/p", "example.com/en/p", true)]
    [InlineData("zh.example.com/p", "en.example.com/p", true)]
    [InlineData("example.com/p?lang=zh", "example.com/p?lang=en", true)]
    [InlineData("example.com/p1", "example.com/p2", false)]
    [InlineData("example.com/p", "example.org/p", false)]
    [InlineData("example.com", "example.com/sale", false)]
    public void DifferInLocaleOnly_ComparesSegments(string first, string second, bool expected) =>
        Assert.Equal(expected, AddressKey.DifferInLocaleOnly(first, second));
}
