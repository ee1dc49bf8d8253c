using LocalizationKit.Checks;
using LocalizationKit.Testing;
using LocalizationKit.Tests.Checks;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class NumberFormatFaultsTests
{
    [Theory]
    [InlineData("de", "容量1.5L", "Fassungsvermögen 1.5 L", "1,5", true)]
    [InlineData("en", "厚0.2英寸", "0,2 inches thick", "0.2", true)]
    [InlineData("fr", "¥19.90", "19.90 €", "19,90", false)]
    public void Find_ForeignSeparator_GivesTheRightForm(string target, string source, string text, string expected, bool safe)
    {
        var check = CheckCatalog.Find("LK5001")!;
        var finding = Assert.Single(CheckExamples.Run(check, CheckExample.Flag("zh-Hans>" + target, source, text)));

        Assert.Equal(expected, finding.Suggestion!.Replacement);
        Assert.Equal(safe, finding.Suggestion.IsSafe);
    }

    [Theory]
    [InlineData("de", "蓝牙5.0", "Bluetooth 5.0")]
    [InlineData("fr", "双12特惠", "Offre 12.12")]
    [InlineData("de", "1234件", "1.234 Stück")]
    [InlineData("es", "1.5kg", "1.5 kg")]
    [InlineData("de", "半升装", "½ Liter")]
    [InlineData("en", "全场半价", "½ off")]
    [InlineData("ja", "半小时", "½時間")]
    public void Find_NamesAndGroups_AreQuiet(string target, string source, string text) =>
        Assert.Empty(CheckExamples.Run(CheckCatalog.Find("LK5001")!, CheckExample.Pass("zh-Hans>" + target, source, text)));
}
