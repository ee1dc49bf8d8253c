using LocalizationKit.Facts.Coverage;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class ScriptMismatchTests
{
    [Theory]
    [InlineData("th", "A folding chair that is easy to store", "Latin letters")]
    [InlineData("zh-Hant-HK", "軽くて持ち運びに便利な折りたたみ椅子です", "Japanese")]
    [InlineData("en", "Мягкое полотенце из хлопка", "Cyrillic letters")]
    [InlineData("th", "ANKER PowerCore Slim 10000", null)]
    [InlineData("ja", "ANKER パワーバンク 10000mAh", null)]
    [InlineData("en", "柔软亲肤的纯棉毛巾适合全家使用", null)]
    [InlineData("und", "Мягкое полотенце из хлопка", null)]
    [InlineData("ko", "폭신한 면 수건입니다 매일 쓰기 좋아요", null)]
    [InlineData("en", "", null)]
    public void Describe_NamesLettersThatContradictTheLanguage(string language, string text, string? expected) =>
        Assert.Equal(expected, ScriptMismatch.Describe(SegmentFactsFactory.Text(language, text), LanguageTag.Parse("zh-Hans")));
}
