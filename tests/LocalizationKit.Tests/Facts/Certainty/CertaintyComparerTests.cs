using LocalizationKit.Facts.Certainty;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Facts.Certainty;

public sealed class CertaintyComparerTests
{
    [Theory]
    [InlineData("zh-Hans>en", "面料防泼水", "Waterproof fabric", Severity.Major)]
    [InlineData("zh-Hans>zh-Hant", "面料防泼水", "面料防水", Severity.Major)]
    [InlineData("zh-Hans>id", "有助于改善睡眠", "Menyembuhkan insomnia", Severity.Major)]
    [InlineData("zh-Hans>en", "玻璃耐摔", "Unbreakable glass", Severity.Minor)]
    public void Compare_HedgeBecomesPromise_IsFound(string languages, string source, string target, Severity severity) =>
        Assert.Equal(severity, Assert.Single(CertaintyComparer.Compare(SegmentFactsFactory.Create(languages, source, target))).Severity);

    [Theory]
    [InlineData("zh-Hans>en", "尽可能轻柔", "Definitely be gentle")]
    [InlineData("zh-Hans>en", "防水包", "Waterproof bag")]
    [InlineData("zh-Hans>en", "面料防泼水", "Splash-resistant, not waterproof")]
    [InlineData("en>de", "It may shrink", "Es läuft definitiv ein")]
    [InlineData("zh-Hans>hi", "面料防泼水", "जलरोधक")]
    public void Compare_NoNewPromise_IsSilent(string languages, string source, string target) =>
        Assert.Empty(CertaintyComparer.Compare(SegmentFactsFactory.Create(languages, source, target)));
}
