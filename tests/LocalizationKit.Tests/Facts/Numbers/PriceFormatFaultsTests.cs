using LocalizationKit.Facts.Numbers;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class PriceFormatFaultsTests
{
    [Theory]
    [InlineData("en", "12.50$", "$12.50")]
    [InlineData("en", "$ 12.50", "$12.50")]
    [InlineData("de", "€12,50", "12,50\u00A0€")]
    [InlineData("fr", "25€", "25\u00A0€")]
    [InlineData("en", "$12.5", null)]
    [InlineData("ja", "12.50円", null)]
    public void Find_Fault_GivesTheRightForm(string language, string price, string? expected) => Assert.Equal(expected, Assert.Single(Find(language, price)).Expected);

    [Theory]
    [InlineData("en", "$12.50, €5 and $1.5 million")]
    [InlineData("de", "12 €, 12,50 €, $12")]
    [InlineData("de", "ein 5€-Gutschein")]
    [InlineData("vi", "50.000đ, 1,5 triệu đồng")]
    [InlineData("id", "Rp 12.500, Rp12.500,00, 1,5 juta")]
    [InlineData("ja", "1,250円, ¥1,250, 1.5万円, 3.5円/回")]
    [InlineData("zh-Hant", "HK$16.5")]
    [InlineData("und", "$ 5")]
    public void Find_RightForm_IsSilent(string language, string text) => Assert.Empty(Find(language, text));

    [Fact]
    public void Find_FormOfTheSource_IsSilent() => Assert.Empty(PriceFormatFaults.Find(SegmentFactsFactory.Create("en>de", "from €12.50", "ab €12.50")));

    private static List<PriceFormatFault> Find(string language, string text) =>
        PriceFormatFaults.Find(SegmentFactsFactory.Create("zh-Hans>" + language, "价格", text)).ToList();
}
