using LocalizationKit.Facts.Numbers;

namespace LocalizationKit.Tests.Facts.Numbers;

public sealed class CopiedSizesTests
{
    [Theory]
    [InlineData("zh-Hans>en", "衬衫 175/92A", "Shirt 175/92A", "175/92A")]
    [InlineData("zh-Hans>en", "女鞋 38码", "Shoes, size 38", "38")]
    [InlineData("zh-Hans>ja", "男靴 42码", "メンズブーツ 42サイズ", "42")]
    [InlineData("zh-Hans>fr", "亚洲码 XL", "Taille XL", "XL")]
    [InlineData("zh-Hans>en", "文胸 75B", "Bra, 75B", "75B")]
    [InlineData("zh-Hans>de", "外套 XL（180/100A）", "Jacke, Größe XL", "XL")]
    public void Find_CopiedSize_IsFound(string languages, string source, string target, string size) =>
        Assert.Equal(size, Assert.Single(CopiedSizes.Find(SegmentFactsFactory.Create(languages, source, target))).Target.Text);

    [Theory]
    [InlineData("zh-Hans>en", "衬衫 175/92A", "Shirt 175/92A (chest 92 cm)")]
    [InlineData("zh-Hans>en", "女鞋 38码", "Shoes, EU 38")]
    [InlineData("zh-Hans>en", "裤子 38码", "Pants, size 38")]
    [InlineData("zh-Hans>en", "女鞋 38码", "Shoes, order code 1382")]
    [InlineData("zh-Hans>de", "女鞋 38码", "Schuhe, Größe 38")]
    [InlineData("zh-Hans>zh-Hant", "女鞋 38码", "女鞋 38碼")]
    [InlineData("en>de", "Size XL", "Größe XL")]
    [InlineData("zh-Hans>de", "文胸 75B", "BH, 75B")]
    [InlineData("zh-Hans>en", "文胸 75B", "Bra, EU 75B")]
    [InlineData("zh-Hans>en", "文胸 75B", "Bra, 75B (34B)")]
    [InlineData("zh-Hans>de", "外套 XL（180/100A）", "Jacke, Größe XL (Brust 100 cm)")]
    public void Find_ConvertedOrNamedSize_IsSilent(string languages, string source, string target) =>
        Assert.Empty(CopiedSizes.Find(SegmentFactsFactory.Create(languages, source, target)));
}
