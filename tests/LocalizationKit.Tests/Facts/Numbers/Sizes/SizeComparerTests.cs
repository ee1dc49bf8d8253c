using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Numbers.Sizes;

namespace LocalizationKit.Tests.Facts.Numbers.Sizes;

/// <summary>Converts sizes by the tables: right within a step, wrong outside, and no word where no table knows both.</summary>
public sealed class SizeComparerTests
{
    [Theory]
    [InlineData("en", "女鞋 37码", "Women's shoes, US 6.5")]
    [InlineData("en", "女鞋 37码", "Women's shoes, EU 38")]
    [InlineData("en", "女鞋 36-40码", "Women's shoes, EU 36–40 / US 6–8")]
    [InlineData("en", "男鞋 43码", "Men's shoes, UK 7.5")]
    [InlineData("en", "男鞋 43码", "Men's shoes, EU 43")]
    [InlineData("de", "女靴 37码", "Damenstiefel, Größe 38")]
    [InlineData("ja", "女鞋 38码", "レディースシューズ 24.0cm")]
    [InlineData("ja", "连衣裙 160/84A", "ワンピース 9号")]
    [InlineData("fr", "女士外套 165/88A", "Manteau femme, FR 40")]
    [InlineData("en", "文胸 75B", "Bra 34B")]
    [InlineData("fr", "文胸 75B", "Soutien-gorge 90B")]
    [InlineData("it", "文胸 75B", "Reggiseno 3B")]
    [InlineData("ja", "文胸 75B", "ブラ B75")]
    [InlineData("en", "戒指 美码7", "Ring, EU 54")]
    [InlineData("en", "帽子 58码", "Hat, US 7")]
    [InlineData("en", "女靴 38码 筒高25cm", "Women's boots EU 38, shaft 25 cm")]
    public void Compare_RightOrUnknownConversion_IsSilent(string language, string source, string target) =>
        Assert.Empty(SegmentOf.Facts(language, source, target).QuantityDifferences);

    [Theory]
    [InlineData("en", "女鞋 37码", "Women's shoes, US 9", "US 9")]
    [InlineData("en", "女鞋 37码", "Women's shoes, EU 40", "EU 40")]
    [InlineData("de", "女靴 36码", "Damenstiefel, Größe 38", "Größe 38")]
    [InlineData("ja", "女鞋 38码", "レディースシューズ 26.5cm", "26.5cm")]
    [InlineData("ja", "连衣裙 160/84A", "ワンピース 15号", "15号")]
    [InlineData("en", "文胸 75B", "Bra 38B", "38B")]
    [InlineData("en", "戒指 美码7", "Ring, EU 60", "EU 60")]
    public void Compare_SizeOfAnotherBody_IsChanged(string language, string source, string target, string size)
    {
        var difference = Assert.Single(SegmentOf.Facts(language, source, target).QuantityDifferences);

        Assert.Equal((QuantityDifferenceKind.Size, size), (difference.Kind, difference.Target!.Text));
    }

    [Theory]
    [InlineData("75B 34DD C80", "75B 34DD C80")]
    [InlineData("A4 1B2 100cm 5V 2024BB", "")]
    public void BraSizes_AreReadAsWholeWords(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', BraSizeReader.Read(text).Select(static q => q.Text)));

    [Fact]
    public void Charts_EveryShoeSize_IsOneOfTheOtherSystemsAndBack()
    {
        var charts = new[] { "shoes-women", "shoes-men" };
        for (var size = 35; size <= 46; size++)
        {
            var chinese = Mention(SizeSystem.China, size);
            Assert.True(SizeCharts.IsRight(charts, chinese, Mention(SizeSystem.Europe, size)));
            Assert.False(SizeCharts.IsRight(charts, chinese, Mention(SizeSystem.Europe, size + 6)));
            Assert.False(SizeCharts.IsRight(charts, chinese, Mention(SizeSystem.America, size)));
        }
    }

    [Fact]
    public void Charts_UnknownSize_IsNotJudged() =>
        Assert.Null(SizeCharts.IsRight(["shoes-women"], Mention(SizeSystem.China, 99), Mention(SizeSystem.America, 7)));

    private static SizeMention Mention(SizeSystem system, decimal size) =>
        new(new Quantity { Kind = QuantityKind.Size, Start = 0, Length = 1, Text = "1" }, system, size, null);
}
