using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class LengthRatioTests
{
    [Theory]
    [InlineData("zh-Hans>en", "采用环保水性漆，色泽温润，边角打磨圆润。", "Finished in eco-friendly water-based paint with a warm tone and smooth, rounded edges.", 0)]
    [InlineData("zh-Hans>ja", "采用环保水性漆，色泽温润，边角打磨圆润。", "環境にやさしい水性塗料を使用。あたたかみのある色合いで、角も丸く仕上げています。", 0)]
    [InlineData("zh-Hans>en", "采用环保水性漆，色泽温润，边角打磨圆润，给家人安心的使用体验，三年质保。", "Eco paint.", -1)]
    [InlineData("en>und", "A folding table for the balcony", "Et", -1)]
    [InlineData("zh-Hans>en", "ANKER PowerCore 10000 PD Redux Slim Edition", "ANKER PowerCore 10000 PD Redux Slim Edition", 0)]
    [InlineData("zh-Hans>vi", "现货", "Hàng có sẵn", 0)]
    [InlineData("en>de", "Washable.", "Waschbar. Außerdem besitzt diese Decke einen Saum, der von Hand genäht wurde, und kommt in einer Schachtel zu Ihnen.", 1)]
    [InlineData("", "", "", 0)]
    public void Compare_SaysWhetherTheLengthsAgree(string languages, string source, string target, int expected) =>
        Assert.Equal(expected, LengthRatio.Compare(SegmentFactsFactory.Create(languages.Length == 0 ? "und>und" : languages, source, target)));
}
