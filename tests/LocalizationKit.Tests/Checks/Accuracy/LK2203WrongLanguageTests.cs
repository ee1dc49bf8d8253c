using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2203WrongLanguageTests
{
    [Theory]
    [InlineData("zh-Hans>vi", "缺件免费补寄", "If a part is missing we will send you a new one.")]
    [InlineData("zh-Hans>ko", "轻便好收纳的折叠椅", "This folding chair is light and easy to store.")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2203WrongLanguage(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>en", "轻便好收纳的折叠椅", "This folding chair is light and easy to store.")]
    [InlineData("zh-Hans>und", "轻便", "Diese Tasche ist für jeden Tag und nicht nur für die Arbeit")]
    [InlineData("zh-Hans>ms", "轻便", "Beg ini ringan dan sesuai untuk kegunaan harian anda")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2203WrongLanguage(), CheckExample.Pass(languages, source, target)));
}
