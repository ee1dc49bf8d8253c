using LocalizationKit.Checks;
using LocalizationKit.Checks.LinguisticConventions;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.LinguisticConventions;

public sealed class LK3002RepeatedWordTests
{
    [Theory]
    [InlineData("zh-Hans>en", "柔软", "soft and and warm")]
    [InlineData("en>hi", "Soft towel", "नरम तौलिया  तौलिया")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK3002RepeatedWord(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("en>cs", "tap tap swipe swipe", "klep klep táhni táhni")]
    [InlineData("zh-Hans>vi", "柔软", "xanh xanh")]
    [InlineData("zh-Hans>en", "柔软", "soft")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK3002RepeatedWord(), CheckExample.Pass(languages, source, target)));
}
