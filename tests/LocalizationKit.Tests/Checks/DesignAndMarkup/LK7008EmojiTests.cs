using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.DesignAndMarkup;

public sealed class LK7008EmojiTests
{
    [Theory]
    [InlineData("新品", "New 🎉🔥", Severity.Minor)]
    [InlineData("🎉🔥新品", "New", Severity.Neutral)]
    public void Run_TwoMoreOrFewer_IsFound(string source, string target, Severity severity) =>
        Assert.Equal(severity, Assert.Single(FormHarness.Run("LK7008", "zh-Hans>en", source, target)).Severity);

    [Theory]
    [InlineData("🎉新品", "New")]
    [InlineData("👨‍👩‍👧新品", "New 🔥")]
    public void Run_OneMoreOrFewer_IsFree(string source, string target) => Assert.Empty(FormHarness.Run("LK7008", "zh-Hans>en", source, target));
}
