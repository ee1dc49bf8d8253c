using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Markets;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans-CN")]
    [InlineData("zh_TW", "zh-Hant-TW")]
    [InlineData("ZH-hant-hk", "zh-Hant-HK")]
    [InlineData("zh-MO", "zh-Hant-MO")]
    [InlineData("EN-us", "en-US")]
    [InlineData("ja", "ja")]
    [InlineData("fil-PH", "fil-PH")]
    [InlineData("es-419", "es-419")]
    [InlineData("und", "und")]
    public void Parse_ATag_IsCanonical(string text, string canonical) => Assert.Equal(canonical, LanguageTag.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("e1")]
    [InlineData("en-!")]
    [InlineData("中文")]
    public void Parse_NoTag_SaysSo(string text)
    {
        Assert.False(LanguageTag.TryParse(text, out _));
        Assert.Throws<FormatException>(() => LanguageTag.Parse(text));
    }
}
