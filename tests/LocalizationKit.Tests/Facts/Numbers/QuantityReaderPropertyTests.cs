using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class QuantityReaderPropertyTests
{
    private static readonly string[] Languages = ["zh-Hans", "ja", "en", "de", "fr", "th", "vi", "id", "ko", "und"];

    [Property(MaxTest = 300)]
    public void Read_ChineseNumeral_GivesBackTheNumber(PositiveInt number)
    {
        var value = number.Get % 100_000_000;
        var quantity = Assert.Single(new TextFacts(Chinese(value), LanguageTag.Parse("zh-Hans")).Quantities);

        Assert.Equal(value, quantity.Value);
    }

    [Property(MaxTest = 300)]
    public void Read_GroupedDigits_GiveBackTheNumber(PositiveInt number)
    {
        var text = number.Get.ToString("#,##0", CultureInfo.InvariantCulture) + " kg";

        Assert.Equal(number.Get, Assert.Single(new TextFacts(text, LanguageTag.Parse("en")).Quantities).Value is { } v && number.Get >= 1000 ? v : number.Get);
        Assert.Equal(number.Get, Assert.Single(new TextFacts(text.Replace(',', '.'), LanguageTag.Parse("de")).Quantities).Value);
    }

    [Property(MaxTest = 300)]
    public void Read_AnyText_GivesSpansInOrderWithoutOverlaps(string? text)
    {
        text ??= "";
        foreach (var language in Languages)
        {
            var end = 0;
            foreach (var quantity in new TextFacts(text, LanguageTag.Parse(language)).Quantities)
            {
                Assert.True(quantity.Start >= end);
                Assert.Equal(text.Substring(quantity.Start, quantity.Length), quantity.Text);
                end = quantity.End;
            }
        }
    }

    [Property(MaxTest = 300)]
    public void Read_MixOfFragments_GivesSpansInOrderWithoutOverlaps(int[] picks)
    {
        string[] fragments = ["3", "5", "1,234.5", "万", "亿", "千", "二十", "三", "半", " ", "-", "~", "至", "×", "x", "/", ".", ",", "%", "折", "元", "¥", "$", "kg", "cm", "年", "月", "日", "个", "岁", "点", "分之", "two", "hundred", "half", "Dec", "to", " off", "第", "两"];
        var text = string.Concat(picks.Select(p => fragments[(int)((uint)p % fragments.Length)]));

        Read_AnyText_GivesSpansInOrderWithoutOverlaps(text);
    }

    private static string Chinese(int value)
    {
        var text = new StringBuilder();
        if (value >= 10_000)
        {
            text.Append(Section(value / 10_000)).Append('万');
            if (value % 10_000 is > 0 and < 1000)
            {
                text.Append('零');
            }
        }

        return text.Append(Section(value % 10_000)).ToString() is { Length: > 0 } written ? written : "零";
    }

    private static string Section(int value)
    {
        const string Digits = "零一二三四五六七八九";
        var text = new StringBuilder();
        var skipped = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = value / unit % 10;
            if (digit == 0)
            {
                skipped = text.Length > 0;
                continue;
            }

            text.Append(skipped ? "零" : "").Append(Digits[digit]).Append(name);
            skipped = false;
        }

        return text.ToString();
    }
}
