using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("en", "Weighs 1,234.5 kg", "measure 1234.5 kilogram")]
    [InlineData("de", "Wiegt 1.234,5 kg", "measure 1234.5 kilogram")]
    [InlineData("fr", "Pèse 1 234,5 kg", "measure 1234.5 kilogram")]
    [InlineData("en", "1,00,000 sold", "count 100000")]
    [InlineData("de", "4.800", "number 4800")]
    [InlineData("en", "4.800", "number 4.8")]
    [InlineData("ja", "１，２３４円", "money 1234 JPY")]
    [InlineData("en", "1'250 pieces", "count 1250")]
    [InlineData("en", "192.168.1.2", "number 192; number 168; number 1; number 2")]
    public void Read_Separators_FollowLanguageAndEvidence(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "库存二十三件", "count 23")]
    [InlineData("zh-Hans", "壹万零肆拾元", "money 10040 CNY")]
    [InlineData("zh-Hans", "销量3.2亿", "number 320000000")]
    [InlineData("zh-Hans", "1万5千台", "count 15000")]
    [InlineData("zh-Hans", "三百五十克", "measure 350 gram")]
    [InlineData("zh-Hans", "近四百多万人", "count 4000000")]
    [InlineData("zh-Hans", "十七八岁", "age 17..18 year")]
    [InlineData("zh-Hans", "三四十个", "count 30..40")]
    [InlineData("zh-Hans", "一点五升", "measure 1.5 liter")]
    [InlineData("zh-Hans", "三分之一", "number 0.3333")]
    [InlineData("zh-Hans", "百分之二十", "percent 20")]
    [InlineData("zh-Hant", "兩萬三千個", "count 23000")]
    [InlineData("ja", "百二十一個", "count 121")]
    [InlineData("ja", "約1万2千円", "money 12000 JPY")]
    public void Read_HanNumerals_AreCounted(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("百搭神器，一些人千万别错过")]
    [InlineData("五颜六色，三三两两，万一")]
    [InlineData("星期三，一见钟情，独一无二")]
    public void Read_Idioms_HoldNoQuantity(string text) => Assert.Equal("", QuantityText.Read("zh-Hans", text));

    [Theory]
    [InlineData("en", "two hundred and fifty-three thousand", "number 253000")]
    [InlineData("en", "half a million sold", "count 500000")]
    [InlineData("en", "two thirds", "number 0.6667")]
    [InlineData("en", "the twenty-first edition", "ordinal 21")]
    [InlineData("de", "zweihundertfünfzig Gramm", "measure 250 gram")]
    [InlineData("de", "dreiundzwanzig", "number 23")]
    [InlineData("fr", "quatre-vingt-dix-sept", "number 97")]
    [InlineData("es", "treinta y cinco minutos", "duration 35 minute")]
    [InlineData("it", "ventitre giorni", "duration 23 day")]
    [InlineData("nl", "vijfentwintig dagen", "duration 25 day")]
    [InlineData("vi", "hai mươi ba", "number 23")]
    [InlineData("id", "dua puluh tiga", "number 23")]
    [InlineData("th", "ยี่สิบห้าชิ้น", "count 25")]
    [InlineData("ko", "9천만 원", "money 90000000 KRW")]
    public void Read_NumberWords_AreCounted(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("en", "1.5 million", "number 1500000")]
    [InlineData("en", "10K+ reviews", "count 10000")]
    [InlineData("en", "$1.5M", "money 1500000 symbol")]
    [InlineData("de", "2,5 Mio.", "number 2500000")]
    [InlineData("vi", "20 triệu đồng", "money 20000000 VND")]
    [InlineData("vi", "1tr5", "number 1500000")]
    [InlineData("id", "20 ribu", "number 20000")]
    [InlineData("th", "3 ล้านบาท", "money 3000000 THB")]
    public void Read_Magnitudes_AreMultipliedIn(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "￥199", "money 199 CNY")]
    [InlineData("ja", "￥199", "money 199 JPY")]
    [InlineData("ja", "199元", "money 199 CNY")]
    [InlineData("zh-Hans", "20美元", "money 20 USD")]
    [InlineData("en", "S$20", "money 20 SGD")]
    [InlineData("en", "$20", "money 20 symbol")]
    [InlineData("en", "NZD $100.70", "money 100.7 NZD")]
    [InlineData("id", "Rp 50.000", "money 50000 IDR")]
    [InlineData("zh-Hans", "Rp50.000", "money 50000 IDR")]
    [InlineData("pl", "2 499,00 zł", "money 2499 PLN")]
    [InlineData("fr", "3 millions d’euros", "money 3000000 EUR")]
    [InlineData("zh-Hans", "满300减50", "money 300 CNY; money 50 CNY")]
    public void Read_Money_IsNamedByIsoCode(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Fact]
    public void Read_DollarSign_TakesTheCurrencyOfTheMarket() => Assert.Equal("money 20 HKD", QuantityText.Read("zh-Hant-HK", "$20", "HKD"));

    [Theory]
    [InlineData("zh-Hans", "全场8折", "discount 20")]
    [InlineData("zh-Hans", "85折", "discount 15")]
    [InlineData("zh-Hans", "八折", "discount 20")]
    [InlineData("zh-Hans", "对折，半价", "discount 50; discount 50")]
    [InlineData("zh-Hans", "三折伞", "")]
    [InlineData("zh-Hans", "三成", "percent 30")]
    [InlineData("ja", "2割引", "discount 20")]
    [InlineData("ja", "20％OFF", "discount 20")]
    [InlineData("ja", "半額", "discount 50")]
    [InlineData("en", "20% off", "discount 20")]
    [InlineData("en", "half price", "discount 50")]
    [InlineData("de", "30 % Rabatt", "discount 30")]
    [InlineData("vi", "giảm 20%", "discount 20")]
    [InlineData("th", "ลด 20%", "discount 20")]
    public void Read_Discounts_GiveThePercentageTakenOff(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "30×40×50cm", "measure 30 centimeter; measure 40 centimeter; measure 50 centimeter")]
    [InlineData("zh-Hans", "枕套48×74cm×2", "measure 48 centimeter; measure 74 centimeter; count 2")]
    [InlineData("en", "5.5 x 3.2 in", "measure 5.5 inch; measure 3.2 inch")]
    [InlineData("de", "150/180 cm", "measure 150 centimeter; measure 180 centimeter")]
    [InlineData("zh-Hans", "3-5天", "duration 3..5 day")]
    [InlineData("zh-Hans", "20~30元", "money 20..30 CNY")]
    [InlineData("en", "between 3 and 5 days", "duration 3..5 day")]
    [InlineData("zh-Hans", "5万至8万人", "count 50000..80000")]
    [InlineData("ja", "80〜200℃", "temperature 80..200 celsius")]
    public void Read_DimensionsAndRanges_ShareTheirUnit(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "2025年2月14日", "date 2025-02-14")]
    [InlineData("zh-Hans", "12月10日—12日", "date --12-10; date --12-12")]
    [InlineData("en", "Feb 14, 2025", "date 2025-02-14")]
    [InlineData("en", "2/14/2025", "date 2025-02-14")]
    [InlineData("de", "14.02.2025", "date 2025-02-14")]
    [InlineData("fr", "10 au 12 décembre", "date --12-10; date --12-12")]
    [InlineData("th", "31 ม.ค. 2569", "date 2026-01-31")]
    [InlineData("ja", "令和7年3月", "date 2025-03")]
    [InlineData("vi", "ngày 10 tháng 12 năm 2025", "date 2025-12-10")]
    [InlineData("zh-Hans", "下午3点半", "time 15:30")]
    [InlineData("en", "8:30 pm", "time 20:30")]
    [InlineData("id", "pukul 15.00", "time 15:00")]
    [InlineData("zh-Hans", "7天", "duration 7 day")]
    [InlineData("zh-Hans", "一个半小时", "duration 1.5 hour")]
    public void Read_DatesTimesAndDurations_AreIso(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "160/84A", "size 160")]
    [InlineData("zh-Hans", "42码", "size 42")]
    [InlineData("en", "EU 38", "size 38")]
    [InlineData("zh-Hans", "3岁以上", "age 3 year")]
    [InlineData("en", "ages 3", "age 3 year")]
    [InlineData("zh-Hans", "第3次", "ordinal 3")]
    [InlineData("en", "3rd", "ordinal 3")]
    [InlineData("zh-Hans", "5斤", "measure 5 jin")]
    [InlineData("zh-Hans", "3两", "measure 3 liang")]
    [InlineData("ja", "6畳", "measure 6 jo")]
    [InlineData("vi", "cao 1m55", "measure 1.55 meter")]
    [InlineData("zh-Hans", "一米七八", "measure 1.78 meter")]
    [InlineData("en", "20000mAh", "measure 20000 milliampere-hour")]
    [InlineData("en", "100°F", "temperature 100 fahrenheit")]
    public void Read_SizesAgesAndUnits_AreTyped(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("H2O")]
    [InlineData("X100")]
    [InlineData("3D print")]
    [InlineData("4K display")]
    [InlineData("B12")]
    [InlineData("5G")]
    public void Read_DigitsGluedToLetters_AreCodes(string text) => Assert.Equal("", QuantityText.Read("en", text));

    [Theory]
    [InlineData("zh-Hans", "一个杯子", true)]
    [InlineData("zh-Hans", "第一", true)]
    [InlineData("en", "one cup", true)]
    [InlineData("en", "first", true)]
    [InlineData("zh-Hans", "3个杯子", false)]
    [InlineData("zh-Hans", "八折", false)]
    public void Read_SmallNumberWords_AreOptional(string language, string text, bool optional) =>
        Assert.All(new TextFacts(text, LanguageTag.Parse(language)).Quantities, q => Assert.Equal(optional, q.IsOptional));

    [Theory]
    [InlineData("12345678901234567890")]
    [InlineData(" .12345678901234567890")]
    [InlineData("99999999999999万亿亿亿")]
    public void Read_SerialNumbers_DoNotOverflowOrStall(string text) => Assert.All(new TextFacts(text, LanguageTag.Parse("zh-Hans")).Quantities, q => Assert.True(q.Value < 1e28m));

    [Theory]
    [InlineData("und")]
    [InlineData("cs")]
    [InlineData("hi")]
    [InlineData("ko")]
    [InlineData("yue")]
    public void Read_AnyLanguage_ReadsPlainMeasures(string language) => Assert.Equal("measure 12 centimeter", QuantityText.Read(language, "12 cm"));
}
