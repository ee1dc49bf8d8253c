using LocalizationKit.Facts.Attributes;

namespace LocalizationKit.Tests.Facts.Attributes;

public sealed class AttributeComparerTests
{
    [Theory]
    [InlineData("zh-Hans>ja", "鞋带颜色：深红、黄绿、深蓝", "靴ひもの色：ダークレッド、ブラックグリーン、ネイビー", "ブラック")]
    [InlineData("zh-Hans>en", "纯棉桌旗，墨绿色", "Cotton table runner, red", "red")]
    [InlineData("zh-Hans>en", "成人款防晒衣", "Kids' Sun Jacket", "Kids'")]
    [InlineData("zh-Hans>zh-Hant-HK", "雾霾灰", "霧霾藍", "霧霾藍")]
    [InlineData("zh-Hans>de", "短袖T恤", "Langarm-Shirt", "Langarm")]
    [InlineData("zh-Hans>fr", "原产地：越南", "Origine : Thaïlande", "Thaïlande")]
    [InlineData("zh-Hans>fil", "深绿色雨伞", "Payong na light blue", "light blue")]
    public void Compare_ValueReplaced_NamesIt(string languages, string source, string target, string expected) =>
        Assert.Equal(expected, Assert.Single(AttributeComparer.Compare(SegmentFactsFactory.Create(languages, source, target))).Target.Text);

    [Theory]
    [InlineData("zh-Hans>en", "黑色连衣裙", "Elegant dress")]
    [InlineData("zh-Hans>en", "连衣裙", "Black dress")]
    [InlineData("zh-Hans>ja", "军绿色帐篷", "カーキのテント")]
    [InlineData("zh-Hans>en", "米色针织衫", "Cream knit top")]
    [InlineData("zh-Hans>vi", "蓝色书包", "Ba lô màu xanh")]
    [InlineData("zh-Hans>en", "藏青羊毛大衣", "Navy wool coat")]
    [InlineData("zh-Hans>en", "男女同款卫衣", "Women's hoodie")]
    [InlineData("zh-Hans>zh-Hant-HK", "雾霾灰", "霧霾灰色")]
    [InlineData("zh-Hans>en", "七分袖上衣", "Top with short sleeves")]
    [InlineData("zh-Hans>en", "日本进口面料", "Imported Japanese fabric")]
    [InlineData("cs>hi", "černý", "सफेद")]
    public void Compare_NothingProven_IsSilent(string languages, string source, string target) =>
        Assert.Empty(AttributeComparer.Compare(SegmentFactsFactory.Create(languages, source, target)));
}
