using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Numbers.Alignment;

public sealed class ExpectedTextTests
{
    [Theory]
    [InlineData("en", "销量2.06亿", "2.06 million sold", "206 million sold", false)]
    [InlineData("de", "已售4万件", "4.000 Stück verkauft", "40.000 Stück", true)]
    [InlineData("ja", "销量3.5万", "販売数3500", "3.5万", true)]
    [InlineData("en", "活动价¥89", "Now ¥98", "¥89", true)]
    [InlineData("en", "电池3000毫安", "Battery 300 mAh", "3,000 mAh", false)]
    [InlineData("fr", "功率1200瓦", "Puissance 1 300 W", "1\u202F200 W", true)]
    [InlineData("en", "净重3斤", "Net weight 3 kg", "1.5 kg", false)]
    [InlineData("en", "长40厘米", "40 inches long", "15.7 inches", false)]
    [InlineData("en", "容量30毫升", "Holds 30 g", "30 ml", false)]
    [InlineData("en", "长40厘米", "25.7 inches long", "15.7 inches", false)]
    [InlineData("en", "特价¥59", "Now $59", "CNY\u00A059", false)]
    [InlineData("ja", "特价59元", "特価59円", "59元", false)]
    [InlineData("zh-Hant", "会员6折", "會員減價60%", "減價40%", true)]
    [InlineData("en", "一盒24片", "20 sheets per box", "24 sheets", false)]
    [InlineData("en", "8双装", "8 pieces", "16 pieces", false)]
    [InlineData("en", "电话020-87654321", "Phone 020-87654312", "020-87654321", false)]
    public void Complete_OneWrongNumber_WritesTheRightOne(string language, string source, string target, string expected, bool proven)
    {
        var difference = Assert.Single(SegmentOf.Facts(language, source, target).QuantityDifferences);

        Assert.Equal((expected, proven), (difference.Expected, difference.IsProven));
    }

    [Fact]
    public void Complete_TwoPrices_AreNotProven() =>
        Assert.All(SegmentOf.Facts("en", "原价¥89，现价¥69", "Was ¥98, now ¥96").QuantityDifferences, d => Assert.False(d.IsProven));

    [Fact]
    public void Complete_MarketConventions_WriteTheSeparators()
    {
        var market = new Market { Id = "de-CH", Language = LanguageTag.Parse("de-CH"), Numbers = new NumberConventions(".", ["’"]) };

        Assert.Equal("1’500 ml", Assert.Single(SegmentOf.Facts("de-CH", "容量1500毫升", "1300 ml", market).QuantityDifferences).Expected);
    }
}
