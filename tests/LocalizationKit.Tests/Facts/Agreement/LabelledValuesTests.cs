using LocalizationKit.Facts.Agreement;

namespace LocalizationKit.Tests.Facts.Agreement;

public sealed class LabelledValuesTests
{
    [Theory]
    [InlineData("en", "Capacity: 500 ml, weight: 1.2 kg", "capacity=500 ml|weight=1.2 kg")]
    [InlineData("de", "4-teiliges Set, Fassungsvermögen 500 ml", "set=4-teiliges|capacity=500 ml")]
    [InlineData("ja", "容量500ml、本体のみ。300g", "capacity=500ml")]
    [InlineData("en", "Weightless design; holds 45 litres", "")]
    [InlineData("zh-Hant", "3-5天 淨重0.85kg 4000mAh", "weight=0.85kg")]
    public void Read_Text_FindsWhatIsLabelled(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', LabelledValues.Read(SegmentFactsFactory.Text(language, text)).Select(v => $"{v.Label}={v.Quantity.Text}")));
}
