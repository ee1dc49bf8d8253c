using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2304ModelChatterTests
{
    [Theory]
    [InlineData("zh-Hans>fr", "柔软", "Voici la traduction : doux")]
    [InlineData("zh-Hans>id", "柔软", "Berikut adalah terjemahannya: lembut")]
    [InlineData("zh-Hans>en", "柔软", "Soft <|im_end|>")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2304ModelChatter(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>en", "柔软", "Soft")]
    [InlineData("zh-Hans>en", "英文：柔软", "English: soft")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2304ModelChatter(), CheckExample.Pass(languages, source, target)));
}
