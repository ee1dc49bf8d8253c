using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers;

/// <summary>Prints values the way each language writes them and reads them back.</summary>
public sealed class NumberStyleTests
{
    private static readonly (string Language, string Group, string Point)[] Separators =
    [
        ("en", ",", "."), ("zh-Hans", ",", "."), ("zh-Hant", ",", "."), ("ja", ",", "."), ("ko", ",", "."), ("th", ",", "."), ("ms", ",", "."), ("fil", ",", "."),
        ("de", ".", ","), ("es", ".", ","), ("it", ".", ","), ("pt", ".", ","), ("nl", ".", ","), ("vi", ".", ","), ("id", ".", ","),
        ("fr", "\u202F", ","), ("fr", "\u00A0", ","), ("de", "\u00A0", ","), ("de", "'", "."),
    ];

    private static readonly (string Language, string Form, decimal Unit)[] Magnitudes =
    [
        ("zh-Hans", "{0}万", 10_000), ("zh-Hans", "{0}亿", 100_000_000), ("zh-Hant", "{0}萬", 10_000), ("ja", "{0}億", 100_000_000), ("ko", "{0}만", 10_000),
        ("en", "{0} million", 1_000_000), ("en", "{0} billion", 1_000_000_000), ("de", "{0} Mio.", 1_000_000), ("de", "{0} Mrd.", 1_000_000_000), ("fr", "{0} millions", 1_000_000),
        ("es", "{0} millones", 1_000_000), ("it", "{0} milioni", 1_000_000), ("pt", "{0} milhões", 1_000_000), ("nl", "{0} miljoen", 1_000_000), ("vi", "{0} triệu", 1_000_000),
        ("id", "{0} juta", 1_000_000), ("ms", "{0} juta", 1_000_000), ("th", "{0} ล้าน", 1_000_000), ("fil", "{0} milyon", 1_000_000),
    ];

    private static Arbitrary<decimal> Values { get; } = Gen.Choose(0, 999_999_999).SelectMany(n => Gen.Elements(1m, 10m, 100m).Select(scale => n / scale)).ToArbitrary();

    [Property(MaxTest = 100)]
    public Property Read_DigitsInTheStyleOfEveryLanguage_GiveTheValueBack() => Prop.ForAll(Values, value =>
    {
        foreach (var (language, group, point) in Separators)
        {
            var text = Written(value, group, point) + " kg";
            var only = Assert.Single(Read(language, text));

            Assert.Equal((language, text, value, "kilogram"), (language, text, only.Value ?? -1, only.Unit));
            Assert.Equal(text, only.Text);
        }
    });

    [Property(MaxTest = 100)]
    public Property Read_FullWidthDigits_GiveTheValueBack() => Prop.ForAll(Values, value =>
    {
        var text = string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(static c => c == '.' ? '．' : (char)(c + 0xFEE0))) + "元";

        Assert.Equal(value, Assert.Single(Read("zh-Hans", text)).Value);
    });

    [Property(MaxTest = 100)]
    public Property Read_Magnitudes_GiveTheValueBack() => Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), tenths =>
    {
        foreach (var (language, form, unit) in Magnitudes)
        {
            var point = Separators.First(s => s.Language == language).Point;
            var text = string.Format(CultureInfo.InvariantCulture, form, (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture).Replace(".", point, StringComparison.Ordinal));

            Assert.Equal((text, tenths / 10m * unit), (text, Read(language, text) is [var only] ? only.Value : null));
        }
    });

    [Property(MaxTest = 100)]
    public Property Read_FormalChinese_GivesTheValueBack() => Prop.ForAll(Gen.Choose(1, 99_999).ToArbitrary(), value =>
        Assert.Equal(value, Assert.Single(Read("zh-Hans", "人民币" + Formal(value) + "元整")).Value));

    [Property(MaxTest = 100)]
    public Property Read_NativeDigits_GiveTheValueBack() => Prop.ForAll(Gen.Choose(0, 999_999).ToArbitrary(), value =>
        Assert.Equal(value, Assert.Single(Read("th", string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(static c => (char)(c - '0' + '๐'))) + " บาท")).Value));

    private static string Written(decimal value, string group, string point) =>
        value.ToString("#,##0.##", CultureInfo.InvariantCulture).Replace(".", "\u0001", StringComparison.Ordinal).Replace(",", group, StringComparison.Ordinal).Replace("\u0001", point, StringComparison.Ordinal);

    private static string Formal(int value)
    {
        const string Digits = "零壹贰叁肆伍陆柒捌玖";
        var text = new StringBuilder();
        var gap = false;
        foreach (var (unit, name) in new[] { (10_000, "万"), (1000, "仟"), (100, "佰"), (10, "拾"), (1, "") })
        {
            var digit = value / unit % 10;
            if (digit > 0)
            {
                text.Append(gap ? "零" : "").Append(Digits[digit]).Append(name);
            }

            gap = digit == 0 && text.Length > 0;
        }

        return text.ToString();
    }

    private static IReadOnlyList<Quantity> Read(string language, string text) => new TextFacts(text, LanguageTag.Parse(language)).Quantities;
}
