using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers;

/// <summary>Weighs a catty as it is weighed where the text is read.</summary>
public sealed class CustomaryUnitsTests
{
    [Theory]
    [InlineData("zh-Hans", "2斤", "measure 2 jin")]
    [InlineData("zh-Hant", "2斤", "measure 2 jin")]
    [InlineData("zh-Hant-HK", "2斤", "measure 2 catty")]
    [InlineData("zh-Hant-MO", "4兩", "measure 4 tael")]
    [InlineData("zh-Hant-TW", "2斤", "measure 2 taiwan-jin")]
    public void Catty_IsThatOfTheRegion(string language, string text, string expected) =>
        Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hant-HK", "en", "白米 2斤", "Rice, 1.21 kg", true)]
    [InlineData("zh-Hant-HK", "en", "白米 2斤", "Rice, 1 kg", false)]
    [InlineData("zh-Hans", "zh-Hant-HK", "大米 2斤", "白米 2斤", true)]
    [InlineData("zh-Hans", "zh-Hant-HK", "大米 2斤", "白米 1公斤", true)]
    [InlineData("zh-Hans", "zh-Hant-HK", "大米 2斤", "白米 1.21公斤", true)]
    [InlineData("zh-Hans", "zh-Hant-HK", "大米 2斤", "白米 2公斤", false)]
    [InlineData("zh-Hans", "en", "大米 2斤", "Rice, 1.21 kg", false)]
    public void Compare_Conversion_IsJudgedByTheRegion(string source, string target, string text, string translation, bool isSame) =>
        Assert.Equal(isSame, SegmentFactsFactory.Create($"{source}>{target}", text, translation).QuantityDifferences.Count == 0);

    [Fact]
    public void InHongKong_OtherUnit_StaysAsItIs() =>
        Assert.Equal("gram", CustomaryUnits.In(LanguageTag.Parse("zh-Hant-HK"), "gram"));
}
