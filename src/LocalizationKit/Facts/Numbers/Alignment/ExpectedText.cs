using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Writes what would stand right in place of a wrong target quantity, and proves it by reading it again.</summary>
internal static class ExpectedText
{
    /// <summary>Adds the right rendering to a difference where one is known.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="isAlone">Whether nothing else differs in the segment.</param>
    /// <returns>The difference with its rendering.</returns>
    public static QuantityDifference Complete(QuantityDifference difference, SegmentFacts facts, bool isAlone)
    {
        if (difference is not { Source: { } s, Target: { } t } || Write(difference.Kind, s, t, facts) is not { } text || text == t.Text)
        {
            return difference;
        }

        return difference with { Expected = text, IsProven = isAlone && IsProven(difference, s, t, text, facts) };
    }

    private static string? Write(QuantityDifferenceKind kind, Quantity s, Quantity t, SegmentFacts facts)
    {
        if (s.IsTelephone && t.IsTelephone)
        {
            return s.Text;
        }

        // In "80 cents" no amount in dollars may stand.
        if (s.Value is null || t.Value is null || s.High is not null || t.High is not null || t is { Kind: QuantityKind.Money, HasMagnitude: true, Value: < 1 })
        {
            return null;
        }

        return kind switch
        {
            QuantityDifferenceKind.Changed or QuantityDifferenceKind.Magnitude or QuantityDifferenceKind.Count => Value(s, t, facts),
            QuantityDifferenceKind.Conversion => Converted(s, t, facts),
            QuantityDifferenceKind.Unit => Converted(s, t, facts) ?? UnitSymbols.Write(s, t, NumberSpan.Find(t, facts.Target.Language)),
            QuantityDifferenceKind.Currency when !s.IsCurrencyImplied => Money(s, t, facts),
            QuantityDifferenceKind.Discount when s.Kind == QuantityKind.Discount && t.Value <= 100 => Discount(s, t, facts),
            _ => null,
        };
    }

    private static string? Value(Quantity s, Quantity t, SegmentFacts facts)
    {
        if (s.Unit is not null && t.Unit is not null && s.Unit != t.Unit && !UnitFamilies.AreKin(s.Unit, t.Unit))
        {
            return Converted(s, t, facts);
        }

        var value = s.Kind == QuantityKind.Count && PairWords.Counts(s) && !PairWords.Counts(t) ? s.Value!.Value * 2 : s.Value!.Value;
        return Replace(t, facts, s.HasMagnitude || t.HasMagnitude ? NumberWriter.Number(value, s.DecimalPlaces, facts) : NumberWriter.Plain(value, t.Kind == QuantityKind.Money ? t.DecimalPlaces : s.DecimalPlaces, facts));
    }

    private static string? Converted(Quantity s, Quantity t, SegmentFacts facts)
    {
        if (s.Unit is null || t.Unit is null || UnitTable.Convert(s.Value!.Value, s.Unit, t.Unit) is not { } exact)
        {
            return null;
        }

        // As many places as give three figures: 11.8 in, 2.5 kg, 104 °F.
        var places = Math.Abs(exact) >= 100 ? 0 : Math.Abs(exact) >= 10 ? 1 : 2;
        return Replace(t, facts, NumberWriter.Plain(decimal.Round(exact, places, MidpointRounding.AwayFromZero), 0, facts));
    }

    private static string? Discount(Quantity s, Quantity t, SegmentFacts facts)
    {
        var off = s.Value!.Value;
        var written = t.Text.Contains('%', StringComparison.Ordinal) || t.Text.Contains('％', StringComparison.Ordinal) ? off : t.Text.Contains('折', StringComparison.Ordinal) ? (100 - off) / 10 : t.Text.Contains('成', StringComparison.Ordinal) || t.Text.Contains('割', StringComparison.Ordinal) ? off / 10 : off;
        return Replace(t, facts, NumberWriter.Plain(written, 0, facts));
    }

    // The amount of the source with its own currency: CNY 199, 199元.
    private static string? Money(Quantity s, Quantity t, SegmentFacts facts)
    {
        if (s.Currency is not { Length: 3 } code)
        {
            return null;
        }

        var amount = NumberWriter.Plain(s.Value!.Value, s.DecimalPlaces, facts);
        return facts.Target.Language.Language switch
        {
            "ja" when code == "CNY" => amount + "元",
            "zh" when code == "CNY" => (facts.Target.Language.IsTraditionalChinese ? "人民幣" : "人民币") + amount + "元",
            _ => code + "\u00A0" + amount,
        };
    }

    // In "vierteilig" a figure would not do.
    private static string? Replace(Quantity t, SegmentFacts facts, string number) => NumberSpan.Find(t, facts.Target.Language) is var (start, end) && (t.HasDigits || end == t.Text.Length || !char.IsAsciiLetter(t.Text[end]))
        ? string.Concat(t.Text.AsSpan(0, start), number, t.Text.AsSpan(end))
        : null;

    // Sure is only what reads back as the source value, where no other figure of the kind could be meant.
    private static bool IsProven(QuantityDifference difference, Quantity s, Quantity t, string text, SegmentFacts facts)
    {
        if (difference.IsUncertain || difference.IsSwapped || s.IsTelephone || !s.HasDigits || !t.HasDigits || s.Kind != t.Kind || s.Unit != t.Unit || !NumberWriter.IsCertain(facts)
            || difference.Kind is not (QuantityDifferenceKind.Changed or QuantityDifferenceKind.Magnitude or QuantityDifferenceKind.Count or QuantityDifferenceKind.Discount))
        {
            return false;
        }

        var group = ChangedPairs.Group(s);
        var isOnly = facts.Source.Quantities.Count(q => ChangedPairs.Group(q) == group) == 1 && facts.Target.Quantities.Count(q => ChangedPairs.Group(q) == group) == 1;
        return isOnly && QuantityReader.Read(text, facts.Target.Language, [], PhraseGate.Of(facts.Target.Language).Find(text), facts.Market.Currency?.Code) is [var again] && Equivalence.IsSame(s, again) && SuggestionProof.Holds(facts, t, text);
    }
}
