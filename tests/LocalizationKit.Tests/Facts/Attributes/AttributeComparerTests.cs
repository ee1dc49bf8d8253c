using LocalizationKit.Facts.Attributes;

namespace LocalizationKit.Tests.Facts.Attributes;

public sealed class AttributeComparerTests
{
    [Theory]
    [InlineData("zh-Hans>ja", "三色：浅棕、灰棕、深咖", "3色：ライトブラウン、グリーンブラウン、ダークブラウン", "グリーン")]
    [InlineData("zh-Hans>en", "面料：棉78%、锦纶22%，深灰色", "Fabric: 78% cotton, 22% nylon, red", "red")]
    [InlineData("zh-Hans>en", "成人款防晒衣", "Kids' Sun Jacket", "Kids'")]
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
    [InlineData("cs>hi", "černý", "सफेद")]
    public void Compare_NothingProven_IsSilent(string languages, string source, string target) =>
        Assert.Empty(AttributeComparer.Compare(SegmentFactsFactory.Create(languages, source, target)));
}
