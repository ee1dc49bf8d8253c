using FsCheck.Xunit;
using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class QuantityAlignerTests
{
    [Theory]
    [InlineData("zh-Hans", "en", "销量1.5万件", "15,000 sold")]
    [InlineData("zh-Hans", "en", "重5斤", "Weighs 2.5 kg")]
    [InlineData("zh-Hans", "en", "长30厘米", "11.8 in long")]
    [InlineData("zh-Hans", "en", "40℃以下", "below 104°F (40°C)")]
    [InlineData("zh-Hans", "en", "全场8折", "20% off sitewide")]
    [InlineData("zh-Hans", "en", "全场8折", "Pay only 80% of the price")]
    [InlineData("zh-Hans", "en", "半年质保", "6-month warranty")]
    [InlineData("zh-Hans", "ja", "保冷48小时", "保冷2日間")]
    [InlineData("zh-Hans", "en", "6双装", "12 pieces")]
    [InlineData("zh-Hans", "en", "两件套", "Two-piece set")]
    [InlineData("zh-Hans", "en", "一个杯子", "The cup")]
    [InlineData("zh-Hans", "en", "适合60后和95后", "For those born in the 1960s and after 1995")]
    [InlineData("zh-Hans", "en", "20世纪60年代", "the 1960s")]
    [InlineData("zh-Hans", "ja", "现价129元", "販売価格は129元（約2,700円）")]
    [InlineData("zh-Hans", "zh-Hant-HK", "¥299（原价¥459）", "HK$329（原價HK$505）")]
    [InlineData("zh-Hans", "vi", "身高155-170cm", "cao 1m55–1m70")]
    [InlineData("zh-Hans", "th", "2026年1月31日", "31 ม.ค. 2569")]
    [InlineData("de", "en", "sieben Jahre", "seven years")]
    [InlineData("zh-Hans", "en", "新冠疫情", "the COVID-19 epidemic")]
    [InlineData("zh-Hans", "de", "1.5m/1.8m床", "Bett 150/180 cm")]
    [InlineData("zh-Hans", "en", "-18℃冷藏", "Freeze at 0°F")]
    [InlineData("zh-Hans", "en", "水温30度", "86°F")]
    [InlineData("zh-Hans", "en", "后置4800万像素", "48 MP rear camera")]
    [InlineData("zh-Hans", "en", "月销30万+", "Over 300K sold monthly")]
    [InlineData("zh-Hans", "en", "热线400-600-1357", "Hotline 400 600 1357")]
    [InlineData("zh-Hans", "en", "手机13800001111", "Mobile +86 138 0000 1111")]
    [InlineData("zh-Hans", "en", "工作电流250毫安", "Working current 250 mA")]
    [InlineData("zh-Hans", "en", "7分糖", "Less sugar")]
    public void Compare_RightRendering_IsQuiet(string source, string target, string text, string translation) => Assert.Empty(Kinds(source, target, text, translation));

    [Theory]
    [InlineData("zh-Hans", "en", "券后价¥199", "¥299 after coupon", QuantityDifferenceKind.Changed)]
    [InlineData("de", "en", "sieben Jahre", "nine years", QuantityDifferenceKind.Changed)]
    [InlineData("zh-Hans", "en", "销量3.2亿", "3.2 million sold", QuantityDifferenceKind.Magnitude)]
    [InlineData("zh-Hans", "en", "净重5斤", "Net weight 5 kg", QuantityDifferenceKind.Unit)]
    [InlineData("zh-Hans", "en", "长30厘米", "15.8 inches long", QuantityDifferenceKind.Conversion)]
    [InlineData("zh-Hans", "en", "承重5kg", "holds up to 71 lb (5 kg)", QuantityDifferenceKind.Conversion)]
    [InlineData("zh-Hans", "en", "特价¥199", "Now $199", QuantityDifferenceKind.Currency)]
    [InlineData("zh-Hans", "en", "全场8折", "80% off", QuantityDifferenceKind.Discount)]
    [InlineData("zh-Hans", "fr", "满59欧元减10欧元", "59 € de remise dès 10 €", QuantityDifferenceKind.Discount)]
    [InlineData("zh-Hans", "en", "2月14日截止", "Ends February 15", QuantityDifferenceKind.Date)]
    [InlineData("zh-Hans", "ja", "S–L三码", "M〜XLの3サイズ", QuantityDifferenceKind.Size)]
    [InlineData("zh-Hans", "ja", "5双装", "10足組", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "en", "6杯6碟", "Twelve cups & six saucers", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "en", "月销30万+", "Over 30K sold monthly", QuantityDifferenceKind.Magnitude)]
    [InlineData("zh-Hans", "en", "六件套", "Five-piece set", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "zh-Hant", "六件装", "五件裝", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "de", "六件套", "Fünfteiliges Set", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "en", "六只装", "Pack of five", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "en", "12双装", "Socks, 12 pieces", QuantityDifferenceKind.Count)]
    [InlineData("zh-Hans", "en", "手机13800001111", "Mobile 13800001112", QuantityDifferenceKind.Changed)]
    [InlineData("zh-Hans", "en", "八分糖", "30% sugar", QuantityDifferenceKind.Changed)]
    [InlineData("en", "de", "Spare strap €12", "Ersatzriemen 12", QuantityDifferenceKind.Currency)]
    [InlineData("en", "fr", "a 90° bend", "un coude de 90", QuantityDifferenceKind.Unit)]
    [InlineData("zh-Hans", "en", "保温杯500ml", "Thermos", QuantityDifferenceKind.Missing)]
    [InlineData("zh-Hans", "en", "保温杯", "Thermos, 500 ml", QuantityDifferenceKind.Added)]
    public void Compare_WrongRendering_SaysHow(string source, string target, string text, string translation, QuantityDifferenceKind kind) =>
        Assert.Equal([kind], Kinds(source, target, text, translation));

    [Fact]
    public void Compare_Magnitude_GivesTheRightText()
    {
        var difference = Assert.Single(Facts("zh-Hans", "en", "销量3.2亿", "3.2 million sold").QuantityDifferences);

        Assert.Equal("320 million sold", difference.Expected);
    }

    [Fact]
    public void Compare_FigureOfAnotherField_IsUncertain()
    {
        var listing = new Listing
        {
            Id = "1",
            Fields = [new ListingField { Name = "title", Source = "保温杯", Target = "Thermos, 500 ml" }, new ListingField { Name = "bullet", Source = "容量500ml", Target = "Holds 500 ml" }],
        };
        var facts = new SegmentFacts(new Segment(listing, 0, LanguageTag.Parse("zh-Hans"), Market.ForLanguage(LanguageTag.Parse("en"))), _ => []);

        Assert.True(Assert.Single(facts.QuantityDifferences).IsUncertain);
    }

    [Property(MaxTest = 300)]
    public void Compare_TextWithItself_IsQuiet(string? text)
    {
        foreach (var language in new[] { "zh-Hans", "ja", "en", "de", "und" })
        {
            Assert.Empty(Kinds(language, language, text ?? "", text ?? ""));
        }
    }

    [Property(MaxTest = 300)]
    public void Compare_FragmentsWithThemselves_IsQuiet(int[] picks)
    {
        string[] fragments = ["3", "50", "1.5", "万", "二十", "三件", "8折", "¥199", "$5", " kg", "cm", "12月", "10日", "~", "×", " ", "20% off", "two ", "第", "半", "第3", "S-XL", "(5 lb)", "1/2"];
        var text = string.Concat(picks.Select(p => fragments[(int)((uint)p % fragments.Length)]));
        foreach (var language in new[] { "zh-Hans", "ja", "en" })
        {
            Assert.All(Facts(language, language, text, text).QuantityDifferences, d => Assert.Fail($"{text}: {d.Kind} {d.Source?.Text} / {d.Target?.Text}"));
        }
    }

    private static IEnumerable<QuantityDifferenceKind> Kinds(string source, string target, string text, string translation) =>
        Facts(source, target, text, translation).QuantityDifferences.Select(d => d.Kind);

    private static SegmentFacts Facts(string source, string target, string text, string translation)
    {
        var language = LanguageTag.Parse(target);
        var market = target == "zh-Hant-HK" ? new Market { Id = "zh-Hant-HK", Language = language, Currency = new CurrencyConventions("HKD", [], 2) } : Market.ForLanguage(language);
        var listing = new Listing { Id = "1", Fields = [new ListingField { Name = "title", Source = text, Target = translation }] };
        return new SegmentFacts(new Segment(listing, 0, LanguageTag.Parse(source), market), _ => []);
    }
}
