using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2204EmptyTargetTests
{
    [Theory]
    [InlineData("zh-Hans>en", "防水", null)]
    [InlineData("zh-Hans>en", "防水", "")]
    [InlineData("en>und", "Pillow", " ")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2204EmptyTarget(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>en", " ", null)]
    [InlineData("zh-Hans>en", "防水", "Waterproof")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2204EmptyTarget(), CheckExample.Pass(languages, source, target)));
}
