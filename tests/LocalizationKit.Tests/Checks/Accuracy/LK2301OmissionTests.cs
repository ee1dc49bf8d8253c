using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2301OmissionTests
{
    [Theory]
    [InlineData("zh-Hans>de", "采用环保水性漆，色泽温润，边角打磨圆润，三年质保，安心之选。", "Umweltfreundlich.")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2301Omission(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>de", "三年质保", "3 Jahre Garantie")]
    [InlineData("zh-Hans>zh-Hant", "采用環保水性漆，色澤溫潤。", "採用環保水性漆，色澤溫潤。")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2301Omission(), CheckExample.Pass(languages, source, target)));
}
