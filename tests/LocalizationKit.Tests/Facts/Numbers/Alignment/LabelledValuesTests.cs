namespace LocalizationKit.Tests.Facts.Numbers.Alignment;

public sealed class LabelledValuesTests
{
    [Theory]
    [InlineData("en", "羊毛55%，腈纶45%", "45% wool, 55% acrylic", "羊毛55%", "45% wool")]
    [InlineData("ja", "棉55%，涤纶45%", "綿45%、ポリエステル55%", "棉55%", "綿45%")]
    [InlineData("de", "棉90%氨纶10%", "10 % Baumwolle, 90 % Elastan", "棉90%", "10 % Baumwolle")]
    [InlineData("es", "棉90%氨纶10%", "10 % de algodón y 90 % de elastano", "棉90%", "10 % de algodón")]
    [InlineData("en", "定金30元，尾款500元", "Deposit CNY 500, balance CNY 30", "定金30元", "Deposit CNY 500")]
    [InlineData("en", "长80cm，宽50cm", "50 cm long, 80 cm wide", "长80cm", "50 cm long")]
    [InlineData("en", "长100cm，宽50cm", "19.7 in long, 39.4 in wide", "长100cm", "19.7 in long")]
    public void Swap_ExchangedValues_NamesLabelAndValue(string language, string source, string target, string from, string to)
    {
        var difference = Assert.Single(SegmentOf.Facts(language, source, target).QuantityDifferences);

        Assert.True(difference.IsSwapped);
        Assert.Equal((from, to), (difference.Source!.Text, difference.Target!.Text));
    }

    [Theory]
    [InlineData("en", "羊毛55%，腈纶45%", "55% wool 45% acrylic")]
    [InlineData("en", "羊毛55%，腈纶45%", "Acrylic 45%, wool 55%")]
    [InlineData("en", "长80cm，宽50cm", "80 x 50 cm")]
    [InlineData("en", "成分甲55%，成分乙45%", "45% A, 55% B")]
    [InlineData("en", "面料：棉70%涤纶30%；里料：棉30%涤纶70%", "Shell: 70% cotton, 30% polyester; lining: 30% cotton, 70% polyester")]
    [InlineData("de", "最低3℃，最高45℃", "max. 45 °C, mind. 3 °C")]
    [InlineData("en", "原价¥89，券后价¥69", "Now ¥69, was ¥89")]
    public void Swap_RightOrUnknownLabels_IsQuiet(string language, string source, string target) => Assert.Empty(SegmentOf.Facts(language, source, target).QuantityDifferences);
}
