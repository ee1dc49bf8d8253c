using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2202SourceResidueTests
{
    [Theory]
    [InlineData("zh-Hans>fr", "显白口红", "Rouge à lèvres 显白")]
    [InlineData("zh-Hans>ja", "配件都包含", "付属品込みで、不用加钱")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2202SourceResidue(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>en", "显白口红", "Brightening lipstick")]
    [InlineData("zh-Hans>ja", "在庫限り", "在庫限り")]
    [InlineData("zh-Hans>und", "显白", "显白口红 lipstick")]
    [InlineData("zh-Hans>en", "防水", "防水")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2202SourceResidue(), CheckExample.Pass(languages, source, target)));
}
