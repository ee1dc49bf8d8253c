using FsCheck.Xunit;
using LocalizationKit.Mqm;

namespace LocalizationKit.Tests.Checks;

public sealed class FormChecksTests
{
    private static readonly string[] Ids =
    [
        "LK2402", "LK2403", "LK3003", "LK3004", "LK3005", "LK3006", "LK3007", "LK3008", "LK3009",
        "LK5005", "LK5006", "LK5009", "LK5010", "LK7001", "LK7002", "LK7003", "LK7004", "LK7005", "LK7006", "LK7007",
    ];

    private static readonly string[] Languages = ["en", "fr", "ja", "zh-Hans", "zh-Hant-HK", "th", "und", "cs", "hi", "ar"];

    [Theory]
    [InlineData("LK7002", "en>fr", "See <a href=\"/zh/x\">it</a>", "Voir <a href=\"/fr/x\">cela</a>", null)]
    [InlineData("LK7002", "en>fr", "See <a href=\"/x\">it</a>", "Voir <a href=\"/y\">cela</a>", Severity.Major)]
    [InlineData("LK7002", "en>de", "text <b>in</b>", "Text<b>in</b>", Severity.Minor)]
    [InlineData("LK7002", "zh-Hans>en", "《须知》", "<Notice>", null)]
    [InlineData("LK7003", "zh-Hans>en", "<b>新</b>", "<b>New", Severity.Major)]
    [InlineData("LK7005", "en>de", "x", "<b onmouseover=\"a()\">x</b>", Severity.Major)]
    [InlineData("LK7007", "en>de", "shop", "La\uE000den", Severity.Minor)]
    [InlineData("LK2402", "zh-Hans>en", "FITRO B7手环", "FITRO B1 band", Severity.Major)]
    [InlineData("LK2402", "zh-Hans>en", "支持5G", "Supports fast networks", Severity.Minor)]
    [InlineData("LK2402", "zh-Hans>en", "T-90, iPhone15", "T - 90, iPhone 15", null)]
    [InlineData("LK2403", "zh-Hans>en", "见example.com/zh/a", "See example.com/en/a", Severity.Minor)]
    [InlineData("LK2403", "zh-Hans>en", "淘宝", "Sold on Taobao.com", null)]
    [InlineData("LK2403", "zh-Hans>en", "淘宝", "https://taobao.example/x", Severity.Major)]
    [InlineData("LK3005", "en>de", "  a b", "a b", Severity.Neutral)]
    [InlineData("LK3005", "en>de", "a  b", "a b", Severity.Neutral)]
    [InlineData("LK3004", "en>de", "The \"Oslo\" lamp", "Die Leuchte Oslo", Severity.Neutral)]
    [InlineData("LK3004", "zh-Hans>en", "“轻量”设计", "Lightweight design", null)]
    [InlineData("LK3005", "en>fr", "Note:", "Remarque :", null)]
    [InlineData("LK3005", "en>es", "Note:", "Nota :", Severity.Minor)]
    [InlineData("LK3006", "zh-Hans>en", "为什么不给取消", "Why can't I cancel?", null)]
    [InlineData("LK3006", "zh-Hans>en", "真的吗？！", "Really?", null)]
    [InlineData("LK3006", "en>es", "Really?!", "De verdad?", Severity.Minor)]
    [InlineData("LK7001", "en>de", "{a} and {a}", "{a}", Severity.Major)]
    [InlineData("LK7001", "en>de", "{a} and {b}", "{a}", Severity.Critical)]
    [InlineData("LK3006", "en>th", "Soft.", "นุ่ม", null)]
    [InlineData("LK3006", "en>ja", "Is it soft?", "柔らかいですか。", null)]
    [InlineData("LK3007", "en>ja", "USB cable", "usbケーブル", null)]
    [InlineData("LK3009", "en>de", "Cotton", "C\u043Etton", Severity.Major)]
    [InlineData("LK5005", "en>zh-Hant", "A long sentence about towels", "這款毛巾質地輕巧快乾，適合旅行及露营使用", Severity.Minor)]
    [InlineData("LK5006", "en>zh-Hant-HK", "battery", "需2顆5號電池", Severity.Major)]
    public void Check_HasTheSeverity(string id, string languages, string source, string target, Severity? severity)
    {
        var findings = FormHarness.Run(id, languages, source, target);

        Assert.Equal(severity, findings.Count == 0 ? null : findings[0].Severity);
    }

    [Fact]
    public void TooLong_CountsGraphemeClusters()
    {
        Assert.Empty(FormHarness.Run("LK7004", "en>ja", "family", "家族👨‍👩‍👧‍👦", 3));
        Assert.Equal("族👨‍👩‍👧‍👦", Assert.Single(FormHarness.Run("LK7004", "en>ja", "family", "家族👨‍👩‍👧‍👦", 1)).Target!.Text);
    }

    [Fact]
    public void CharacterWidth_ProposesOneMendedStretch()
    {
        var finding = Assert.Single(FormHarness.Run("LK5009", "zh-Hans>en", "软，轻", "Soft，light（new）"));

        Assert.Equal("，light（new）", finding.Target!.Text);
        Assert.Equal(", light (new)", finding.Suggestion!.Replacement);
    }

    [Property(MaxTest = 300)]
    public void Checks_AnyTexts_NeverFail(int[] choices, byte language)
    {
        const string Signs = "{}%$#@<>/&;[]()_-+.:?=\"'!aZ09sd ＜＞／漢软軟é\uFE0F\u200B\n,Ã©«»縺，Ａ";
        var text = string.Concat(choices.Select(c => Signs[(int)((uint)c % (uint)Signs.Length)]));
        var half = text.Length / 2;
        foreach (var id in Ids)
        {
            var findings = FormHarness.Run(id, "en>" + Languages[language % Languages.Length], text[..half] + "x", text[half..] + "y", 5);
            Assert.DoesNotContain(findings, f => f.Check.Id == "LK9010");
        }
    }
}
