using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.AudienceAppropriateness;

public sealed class LK6005PersonalDataTests
{
    [Theory]
    [InlineData("联系客服", Severity.Major)]
    [InlineData("微信：shop8899", Severity.Minor)]
    public void Run_Contact_IsMilderWhenTheSourceHasOne(string source, Severity severity) =>
        Assert.Equal(severity, Assert.Single(FormHarness.Run("LK6005", "zh-Hans>en", source, "WeChat: shop8899")).Severity);
}
