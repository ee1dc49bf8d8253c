using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Compares offers: buy 2 get 1 against buy 1 get 2, the second at half price against the second for free.</summary>
internal static class OfferComparer
{
    /// <summary>Compares what is bought and what is given.</summary>
    /// <returns>Both offers, and how they differ; null when one side makes none.</returns>
    public static (Offer Source, Offer Target, QuantityDifference? Difference)? Compare(TextFacts source, TextFacts target)
    {
        if (!MayOffer(source) || Folded(source) is not { } from || OfferReader.Read(from, source.Language) is not { } s)
        {
            return null;
        }

        var to = new FoldedText(target.Text);
        if (OfferReader.Read(to, target.Language) is not { } t)
        {
            return InOtherWords(s, target) is { } other ? (s, other, null) : null;
        }

        var isSame = s.Buy == t.Buy && s.Get == t.Get;
        return (s, t, isSame ? null : new QuantityDifference(QuantityDifferenceKind.Discount, Whole(source.Text, s), Whole(target.Text, t)) { IsUncertain = true });
    }

    /// <summary>Finds half the price rendered as no price at all.</summary>
    public static QuantityDifference? HalfAsFree(TextFacts source, TextFacts target)
    {
        Quantity? half = null;
        var quantities = source.Quantities;
        for (var i = 0; i < quantities.Count; i++)
        {
            half = quantities[i] is { Kind: QuantityKind.Discount, Value: 50 } found ? found : half;
        }

        if (half is null || target.Quantities.Any(static q => q.Kind is QuantityKind.Discount or QuantityKind.Percent) || Folded(source) is not { } from || OfferTable.Find(OfferTable.For(source.Language.Language).Free, from) is not null)
        {
            return null;
        }

        var words = OfferTable.For(target.Language.Language);
        var to = new FoldedText(target.Text);
        if (OfferTable.Find(words.Half, to) is not null || OfferTable.Find(words.Free, to) is not var (start, length))
        {
            return null;
        }

        var free = new Quantity { Kind = QuantityKind.Discount, Value = 100, Start = start, Length = length, Text = target.Text.Substring(start, length), HasDigits = false };
        return new QuantityDifference(QuantityDifferenceKind.Discount, half, free);
    }

    // "3 for the price of 2" is buy 2 get 1; 买3免1 is to pay for 2 of 3.
    private static Offer? InOtherWords(Offer s, TextFacts target) => Both(target, s.Buy + s.Get, s.Buy) ?? Both(target, s.Buy, s.Buy - s.Get);

    private static Offer? Both(TextFacts target, decimal all, decimal paid)
    {
        var first = target.Quantities.FirstOrDefault(q => q.Value == all);
        var second = target.Quantities.FirstOrDefault(q => q.Value == paid);
        return first is null || second is null ? null : new Offer(all, paid, Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));
    }

    private static bool MayOffer(TextFacts source) => source.Language.Language switch
    {
        "zh" => source.Text.AsSpan().IndexOfAny("送赠贈得免") > 0,
        _ => source.Quantities.Count > 1,
    };

    private static FoldedText? Folded(TextFacts text) => text.Language.IsUndetermined ? null : new FoldedText(text.Text);

    private static Quantity Whole(string text, Offer offer) => new()
    {
        Kind = QuantityKind.Count,
        Value = offer.Buy,
        High = offer.Get,
        Start = offer.Start,
        Length = offer.End - offer.Start,
        Text = text[offer.Start..offer.End],
    };
}
