using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2303RepetitionTests
{
    [Theory]
    [InlineData("zh-Hans>th", "柔软", "นุ่มสบายนุ่มสบายนุ่มสบาย")]
    [InlineData("zh-Hans>de", "柔软", "weich auf der Haut weich auf der Haut weich auf der Haut weich auf der Haut")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2303Repetition(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>de", "柔软", "weich, weich, weich")]
    [InlineData("zh-Hans>en", "谁用谁知道谁用谁知道", "you will know it, you will know it, you will know it,")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2303Repetition(), CheckExample.Pass(languages, source, target)));
}
