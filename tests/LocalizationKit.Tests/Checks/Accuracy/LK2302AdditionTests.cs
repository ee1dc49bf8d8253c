using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2302AdditionTests
{
    [Theory]
    [InlineData("zh-Hans>de", "三年质保", "3 Jahre Garantie. Unser Kundendienst ist Tag und Nacht für Sie da und beantwortet jede Frage, die Sie zu diesem schönen Möbelstück haben.")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2302Addition(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>de", "三年质保", "3 Jahre Garantie")]
    [InlineData("zh-Hans>en", "包邮", "Free shipping on all orders")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2302Addition(), CheckExample.Pass(languages, source, target)));
}
