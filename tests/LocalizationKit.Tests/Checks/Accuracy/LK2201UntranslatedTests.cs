using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2201UntranslatedTests
{
    [Theory]
    [InlineData("zh-Hans>en", "防水", "防水")]
    [InlineData("en>fr", "Warm blanket", "Warm blanket")]
    [InlineData("en>und", "Blue socks", "Blue  socks")]
    [InlineData("ja>en", "やわらかい", "やわらかい")]
    [InlineData("zh-Hans>ja", "轻便防水的双肩背包", "轻便防水的双肩背包")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2201Untranslated(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("en>fr", "OLED", "OLED")]
    [InlineData("en>cs", "3:2", "3:2")]
    [InlineData("zh-Hans>en", "SPF50+ PA++++", "SPF50+ PA++++")]
    [InlineData("zh-Hans>zh-Hant", "防水", "防水")]
    [InlineData("zh-Hans>ja", "防水", "防水")]
    [InlineData("en>de", "Apple Watch", "Apple Watch")]
    [InlineData("en>en-GB", "Blue wool socks", "Blue wool socks")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2201Untranslated(), CheckExample.Pass(languages, source, target)));
}
