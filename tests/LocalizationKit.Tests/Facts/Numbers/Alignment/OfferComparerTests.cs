using LocalizationKit.Facts.Numbers;

namespace LocalizationKit.Tests.Facts.Numbers.Alignment;

public sealed class OfferComparerTests
{
    [Theory]
    [InlineData("en", "买5送2", "Buy 5, get 2 free")]
    [InlineData("en", "买5送2", "Get 2 free when you buy 5")]
    [InlineData("en", "买5送2", "7 for the price of 5")]
    [InlineData("en", "买五免一", "Buy 5, pay for 4")]
    [InlineData("en", "买一送一", "Buy one get one free")]
    [InlineData("en", "买手机送支架", "Free stand with the phone")]
    [InlineData("ja", "买5送2", "5個買うと2個無料")]
    [InlineData("de", "买5送2", "5 kaufen, 2 gratis dazu")]
    [InlineData("fr", "买5送2", "5 achetés, 2 offerts")]
    [InlineData("es", "买5送2", "Compra 5 y llévate 2 gratis")]
    [InlineData("it", "买5送2", "Prendi 7 paghi 5")]
    [InlineData("vi", "买5送2", "Mua 5 tặng 2")]
    [InlineData("th", "买5送2", "ซื้อ 5 แถม 2")]
    [InlineData("id", "买5送2", "Beli 5 gratis 2")]
    public void Compare_SameOffer_IsQuiet(string language, string source, string target) => Assert.Empty(SegmentOf.Facts(language, source, target).QuantityDifferences);

    [Theory]
    [InlineData("en", "买5送2", "Buy 2, get 5 free", "Buy 2, get 5 free")]
    [InlineData("en", "买三送一", "Buy one, get three free", "Buy one, get three free")]
    [InlineData("ja", "买5送2", "2個買うと5個無料", "2個買うと5個無料")]
    [InlineData("de", "买5送2", "Kauf 2, erhalte 5 gratis", "Kauf 2, erhalte 5 gratis")]
    [InlineData("th", "买5送2", "ซื้อ 2 แถม 5", "ซื้อ 2 แถม 5")]
    public void Compare_ReversedOffer_NamesBothNumbers(string language, string source, string target, string span)
    {
        var difference = Assert.Single(SegmentOf.Facts(language, source, target).QuantityDifferences);

        Assert.Equal(QuantityDifferenceKind.Discount, difference.Kind);
        Assert.True(difference.IsUncertain);
        Assert.Equal(span, difference.Target!.Text);
    }

    [Theory]
    [InlineData("en", "第二瓶半价", "Second bottle free", "free")]
    [InlineData("ja", "第二瓶半价", "2本目無料", "無料")]
    [InlineData("fr", "第2瓶半价", "Le deuxième flacon offert", "offert")]
    public void HalfAsFree_NothingToPay_IsFound(string language, string source, string target, string span)
    {
        var difference = Assert.Single(SegmentOf.Facts(language, source, target).QuantityDifferences);

        Assert.Equal((QuantityDifferenceKind.Discount, span), (difference.Kind, difference.Target!.Text));
    }

    [Theory]
    [InlineData("en", "第二瓶半价，包邮", "Half off the second bottle, free shipping")]
    [InlineData("en", "第二瓶半价，赠试用装", "Second bottle 50% off plus a free sample")]
    [InlineData("id", "第二瓶半价", "Botol kedua setengah harga")]
    public void HalfAsFree_HalfIsSaid_IsQuiet(string language, string source, string target) => Assert.Empty(SegmentOf.Facts(language, source, target).QuantityDifferences);
}
