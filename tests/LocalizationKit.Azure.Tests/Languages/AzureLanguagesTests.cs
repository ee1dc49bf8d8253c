using LocalizationKit.Azure.Languages;

namespace LocalizationKit.Azure.Tests.Languages;

public sealed class AzureLanguagesTests
{
    [Theory]
    [InlineData("ja-JP", "ja", true)]
    [InlineData("en-US", "en", true)]
    [InlineData("en-GB", "en", true)]
    [InlineData("en-SG", "en", true)]
    [InlineData("de-DE", "de", true)]
    [InlineData("fr-FR", "fr", true)]
    [InlineData("fr-CA", "fr-CA", true)]
    [InlineData("es-ES", "es", true)]
    [InlineData("it-IT", "it", true)]
    [InlineData("zh-Hant-HK", "zh-Hant", false)]
    [InlineData("zh-Hant-MO", "zh-Hant", false)]
    [InlineData("zh-HK", "zh-Hant", false)]
    [InlineData("th-TH", "th", true)]
    [InlineData("vi-VN", "vi", true)]
    [InlineData("id-ID", "id", true)]
    [InlineData("ms-MY", "ms", true)]
    [InlineData("fil-PH", "fil", false)]
    [InlineData("tl", "fil", false)]
    [InlineData("zh-CN", "zh-Hans", true)]
    [InlineData("sw-KE", "sw", false)]
    public void Find_AMarketsLanguage_IsTheServicesCode(string tag, string code, bool hasDictionary)
    {
        var language = AzureLanguages.Find(tag)!;
        Assert.Equal((code, hasDictionary), (language.Code, language.HasDictionary));
    }

    [Theory]
    [InlineData("und")]
    [InlineData("")]
    [InlineData("english")]
    public void Find_WhatIsNoLanguage_IsNull(string tag) => Assert.Null(AzureLanguages.Find(tag));
}
