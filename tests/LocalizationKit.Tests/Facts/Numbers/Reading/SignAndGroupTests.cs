using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers.Reading;

public sealed class SignAndGroupTests
{
    [Theory]
    [InlineData("zh-Hans", "温度-15至50℃", "temperature -15..50 celsius")]
    [InlineData("zh-Hans", "储存温度-15~50℃", "temperature -15..50 celsius")]
    [InlineData("zh-Hans", "零下25度", "temperature -25 celsius")]
    [InlineData("zh-Hans", "零下25至零下5℃", "temperature -25..-5 celsius")]
    [InlineData("zh-Hans", "15℃-50℃", "temperature 15..50 celsius")]
    [InlineData("de", "–15 bis 50 °C", "temperature -15..50 celsius")]
    [InlineData("en", "minus 15 °C", "temperature -15 celsius")]
    [InlineData("ja", "マイナス15℃", "temperature -15 celsius")]
    [InlineData("zh-Hans", "适合5月-10月", "date --05; date --10")]
    public void Read_Temperatures_KeepTheirSign(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("vi", "304不锈钢锅500毫升", "Nồi inox 304 500 ml", "number 304; measure 500 milliliter")]
    [InlineData("fr", "304不锈钢锅500毫升", "Casserole inox 304 500 ml", "number 304; measure 500 milliliter")]
    [InlineData("fr", "25600毫安", "25 600 mAh", "measure 25600 milliampere-hour")]
    [InlineData("de", "2.56万公里", "25 600 km", "measure 25600 kilometer")]
    [InlineData("es", "25600公里", "25 600 km", "measure 25600 kilometer")]
    [InlineData("de", "大容量", "30 000 mAh", "measure 30000 milliampere-hour")]
    [InlineData("en", "304不锈钢", "304 500 ml", "number 304; measure 500 milliliter")]
    [InlineData("sv", "容量", "25 600 mAh", "measure 25600 milliampere-hour")]
    public void Read_BlankBetweenDigits_GroupsByEvidence(string language, string counterpart, string text, string expected)
    {
        var facts = new TextFacts(text, LanguageTag.Parse(language), counterpart: counterpart);

        Assert.Equal(expected, QuantityText.Show(facts.Quantities));
    }

    [Theory]
    [InlineData("zh-Hans", "港币售价299元", "money 299 HKD")]
    [InlineData("zh-Hans", "日元价格：2990元", "money 2990 JPY")]
    [InlineData("zh-Hans", "售价（美元）：29元", "money 29 USD")]
    [InlineData("zh-Hans", "人民币原价299元", "money 299 CNY")]
    [InlineData("zh-Hans", "售价299元", "money 299 CNY")]
    public void Read_CurrencyWordBeforeThePrice_SettlesTheYuanSign(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "三分糖", "percent 30")]
    [InlineData("zh-Hans", "7分糖", "percent 70")]
    [InlineData("zh-Hans", "半糖", "percent 50")]
    [InlineData("zh-Hans", "七分熟", "")]
    [InlineData("zh-Hans", "5分熟", "")]
    [InlineData("zh-Hant", "減價60%", "discount 60")]
    [InlineData("zh-Hant", "減六成", "discount 60")]
    [InlineData("zh-Hant", "優惠三成", "discount 30")]
    [InlineData("zh-Hant", "九成新", "percent 90")]
    [InlineData("zh-Hans", "4800万像素", "measure 48000000 pixel")]
    [InlineData("en", "14K gold", "")]
    public void Read_Tenths_AreShares(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));

    [Theory]
    [InlineData("zh-Hans", "热线400-600-1357", "number 4006001357")]
    [InlineData("zh-Hans", "电话020-87654321", "number 2087654321")]
    [InlineData("zh-Hans", "手机13800001111", "number 13800001111")]
    [InlineData("en", "+86 20 8765 4321", "number 862087654321")]
    [InlineData("zh-Hans", "功率1500-2000W", "measure 1500..2000 watt")]
    [InlineData("en", "20 000 000 sold", "count 20000000")]
    [InlineData("zh-Hans", "2026-02-14", "date 2026-02-14")]
    public void Read_TelephoneNumbers_AreOneNumber(string language, string text, string expected) => Assert.Equal(expected, QuantityText.Read(language, text));
}
