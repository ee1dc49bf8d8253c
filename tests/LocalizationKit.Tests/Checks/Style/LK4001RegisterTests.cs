using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks.Style;

public sealed class LK4001RegisterTests
{
    [Theory]
    [InlineData("de", "Reinigen Sie ihn.", "So sparst du Zeit.", Severity.Major)]
    [InlineData("fr", "Vous choisissez votre couleur.", "Pour tes amis.", Severity.Major)]
    [InlineData("id", "Cocok untuk Anda.", "Kamu pasti suka.", Severity.Major)]
    [InlineData("th", "ใช้ดีค่ะ", "แนะนำครับ", Severity.Minor)]
    public void Run_MixInTwoFields_IsFoundOnce(string language, string first, string second, Severity severity)
    {
        var finding = Assert.Single(Run(language, null, first, second));

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(1, finding.FieldIndex);
    }

    [Fact]
    public void Run_JapaneseMixOverTwoFields_IsFree() => Assert.Empty(Run("ja", null, "軽いです。", "丈夫だ。"));

    [Theory]
    [InlineData("de", "Sie", "Für deine Küche.", 1)]
    [InlineData("de", null, "Für deine Küche.", 0)]
    [InlineData("fr", "vous", "Pour toi.", 1)]
    [InlineData("es", "tú|usted", "Para usted.", 0)]
    [InlineData("it", "tu", "Se serve aiuto, La preghiamo di scrivere.", 1)]
    [InlineData("zh-Hant", "written", "好靚嘅款式", 1)]
    [InlineData("zh-Hant", "written", "款式優雅", 0)]
    public void Run_RegisterOfTheMarket_IsKept(string language, string? register, string text, int count) => Assert.Equal(count, Run(language, register, text).Count);

    private static IReadOnlyList<LocalizationKit.Checks.Finding> Run(string language, string? register, params string[] targets) => MarketHarness.Run(
        "LK4001",
        new Market { Id = "test", Language = LanguageTag.Parse(language), Register = register },
        [.. targets.Select(t => ("bullet", "原文", t))]);
}
