using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Decides which leftovers of one side alone are worth a word.</summary>
internal static class Presence
{
    /// <summary>Says whether a quantity may be called missing or added: firm, written with digits and not the ubiquitous one.</summary>
    public static bool IsAccusable(Quantity quantity)
    {
        if (!ChangedPairs.IsFirm(quantity) || !quantity.HasDigits || quantity.IsPartOfName || quantity.Value is 0 or 1 || quantity.Unit == "degree")
        {
            return false;
        }

        return quantity.Kind is not (QuantityKind.Size or QuantityKind.Time) && quantity is not { Kind: QuantityKind.Date, Date.Length: 4 };
    }

    /// <summary>Finds the measure that a wrong one stands beside as its conversion: 71 lb (5 kg).</summary>
    public static Quantity? DualPartner(Quantity quantity, IReadOnlyList<Quantity> all, string text)
    {
        if (quantity.Unit is null || UnitTable.Dimension(quantity.Unit) is not { } dimension || dimension == "time")
        {
            return null;
        }

        foreach (var other in all)
        {
            if (other.Unit is not null && other.Unit != quantity.Unit && UnitTable.Dimension(other.Unit) == dimension && UnitTable.Convert(1, other.Unit, quantity.Unit) is { } factor && (factor > 1.5m || factor < 0.67m || dimension == "temperature") && IsBracketed(text, quantity, other))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Says whether another field of the listing holds the figure: translators move facts between title and bullets.</summary>
    public static bool IsInOtherField(SegmentFacts facts, Quantity quantity, bool inTarget)
    {
        var fields = facts.Segment.Listing.Fields;
        if (fields.Count == 1)
        {
            return false;
        }

        var figure = FoldedText.Fold(quantity.Text);
        var start = figure.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return false;
        }

        var end = start;
        while (end < figure.Length && (char.IsAsciiDigit(figure[end]) || figure[end] is '.' or ','))
        {
            end++;
        }

        var digits = figure[start..end].TrimEnd('.', ',');
        for (var i = 0; i < fields.Count; i++)
        {
            var other = inTarget ? fields[i].Target : fields[i].Source;
            if (i != facts.Segment.FieldIndex && other is not null && FoldedText.Fold(other).Contains(digits, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether the other side holds the figures of a quantity in some form, so that it is not missing there.</summary>
    public static bool IsSeen(Quantity quantity, LooseNumbers numbers, TextFacts other, IReadOnlyList<Quantity> all)
    {
        if (quantity is { Value: null, Date: null })
        {
            return true;
        }

        if (quantity.IsTelephone)
        {
            return TelephoneReader.Digits(FoldedText.Fold(other.Text)).Contains(TelephoneReader.Digits(FoldedText.Fold(quantity.Text)).TrimStart('0'), StringComparison.Ordinal);
        }

        // the 1850s and the fifties of the 19th century
        if (quantity is { Kind: QuantityKind.Number or QuantityKind.Ordinal, Value: >= 10 and <= 21 and var ordinal } && all.Any(q => QuantityValues.Main(q).Any(v => v % 10 == 0 && v > 1000 && v < 2200 && decimal.Truncate(v / 100) + 1 == ordinal)))
        {
            return true;
        }

        // 12.12 is the day of the twelfth of December, which the source calls 双12.
        if (quantity is { Kind: QuantityKind.Number, DecimalPlaces: 2, Value: > 1 and < 13 and var sale } && sale == decimal.Truncate(sale) * 1.01m && numbers.Contains(decimal.Truncate(sale)))
        {
            return true;
        }

        // A shoe or dress size may be given in centimetres too.
        if (quantity.Unit is "centimeter" or "millimeter" or "inch" && all.Any(static q => q.Kind == QuantityKind.Size))
        {
            return true;
        }

        if (quantity is { Unit: "century", Value: { } century } && all.Any(q => QuantityValues.Main(q).Any(v => v >= (century - 1) * 100 && v < century * 100)))
        {
            return true;
        }

        if (IsShareInWords(quantity, numbers))
        {
            return true;
        }

        var words = ImpliedWords.For(other.Language.Language);
        return QuantityValues.Main(quantity).All(v => numbers.Contains(v) || words.Say(v, other.Text) || IsPartOfYear(v, all)) || ByConversion(quantity, all);
    }

    /// <summary>Says whether a share is written in other words on the other side: a fifth, one in five, four in ten.</summary>
    public static bool IsShareInWords(Quantity quantity, LooseNumbers numbers)
    {
        if (quantity.Value is not > 0 || quantity.High is not null || quantity.Kind is not (QuantityKind.Percent or QuantityKind.Number or QuantityKind.Discount))
        {
            return false;
        }

        var share = quantity.Kind == QuantityKind.Number ? quantity.Value.Value : quantity.Value.Value / 100;
        if (share is <= 0 or >= 1)
        {
            return false;
        }

        var parts = decimal.Round(1 / share);
        return (parts is >= 2 and <= 10 && QuantityValues.AreRounded(1 / share, parts) && numbers.Contains(parts)) || (numbers.Contains(10) && numbers.Contains(share * 10));
    }

    private static bool IsBracketed(string text, Quantity a, Quantity b)
    {
        var (first, second) = a.Start < b.Start ? (a, b) : (b, a);
        if (second.Start < first.End)
        {
            return false;
        }

        var gap = text.AsSpan(first.End, second.Start - first.End).Trim();
        return gap.Length <= 3 && gap.IndexOfAny("(（/≈") >= 0;
    }

    /// <summary>Says whether one measure of the other side converts to this one.</summary>
    public static bool ByConversion(Quantity quantity, IReadOnlyList<Quantity> all)
    {
        if (quantity.Unit is null)
        {
            return false;
        }

        return QuantityValues.Main(quantity).All(value => all.Any(other => other.Unit is not null &&
            QuantityValues.Main(other).Any(o => UnitTable.Convert(o, other.Unit, quantity.Unit) is { } exact && Rounding.Allows(exact, value, quantity.DecimalPlaces, o, other.DecimalPlaces))));
    }

    // 60年代 and the 1960s, 95后 and born after 1995
    private static bool IsPartOfYear(decimal value, IReadOnlyList<Quantity> all) =>
        all.Any(q => QuantityValues.Main(q).Any(v => (v is >= 1500 and < 2200 && v % 100 == value) || (value is >= 1500 and < 2200 && value % 100 == v)));
}
