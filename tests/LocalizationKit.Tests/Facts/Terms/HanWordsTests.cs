using LocalizationKit.Facts.Terms;

namespace LocalizationKit.Tests.Facts.Terms;

public sealed class HanWordsTests
{
    [Theory]
    [InlineData("睡衣女长袖长裤两件套", "袖长", true)]
    [InlineData("不锈钢水杯", "水杯", false)]
    [InlineData("大容量充电宝", "充电宝", false)]
    [InlineData("户外帐篷", "帐篷", false)]
    [InlineData("加绒卫衣女", "卫衣", false)]
    [InlineData("卫衣", "卫衣", false)]
    public void IsCutOut_Term_IsJudgedByTheWordsAroundIt(string text, string term, bool isCutOut)
    {
        var start = text.IndexOf(term, StringComparison.Ordinal);

        Assert.Equal(isCutOut, HanWords.IsCutOut(text, start, start + term.Length));
    }
}
