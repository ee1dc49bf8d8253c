using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Finds the same figure with another meaning: other currency, other unit, money off against percent off.</summary>
internal static class Conflicts
{
    /// <summary>Returns how a pair with equal figures contradicts; null when the figures differ or nothing contradicts.</summary>
    public static QuantityDifferenceKind? Kind(Quantity s, Quantity t)
    {
        if (!s.HasDigits || !t.HasDigits || IsWrongDiscount(s, t))
        {
            return IsWrongDiscount(s, t) ? QuantityDifferenceKind.Discount : null;
        }

        if (!QuantityValues.AreSame(s, t))
        {
            return null;
        }

        if (s.Kind == QuantityKind.Money && t.Kind == QuantityKind.Money)
        {
            return CurrencyReader.MayAgree(s, t) ? null : QuantityDifferenceKind.Currency;
        }

        if ((s.Kind, t.Kind) is (QuantityKind.Money, QuantityKind.Discount) or (QuantityKind.Discount, QuantityKind.Money))
        {
            return QuantityDifferenceKind.Discount;
        }

        return HasUnit(s) && HasUnit(t) && (!Equivalence.UnitsAgree(s.Unit, t.Unit) || Equivalence.IsFahrenheitForHanDegree(s, t)) ? QuantityDifferenceKind.Unit : null;
    }

    /// <summary>Finds €12 rendered as 12 and 90° as 90 in a text that has no other such sign; null when nothing was lost.</summary>
    public static QuantityDifferenceKind? LostSign(Quantity s, Quantity t, IReadOnlyList<Quantity> target)
    {
        if (!s.HasDigits || t is not { Kind: QuantityKind.Number, HasDigits: true } || s.Unit is not (null or "degree" or "celsius" or "fahrenheit") || HasKind(target, s.Kind) || !s.Text.Any(IsSign))
        {
            return null;
        }

        return s.Kind switch
        {
            QuantityKind.Money => QuantityDifferenceKind.Currency,
            QuantityKind.Measure or QuantityKind.Temperature => QuantityDifferenceKind.Unit,
            QuantityKind.Percent => QuantityDifferenceKind.Changed,
            _ => null,
        };
    }

    private static bool HasKind(IReadOnlyList<Quantity> quantities, QuantityKind kind)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSign(char c) => c is '%' or '％' or '°' or '℃' or '℉' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;

    /// <summary>Finds 满59减10 rendered as 59 off from 10: the amounts are right and have changed places.</summary>
    public static QuantityDifference? SwappedReduction(IReadOnlyList<Quantity> source, IReadOnlyList<Quantity> target)
    {
        return Only(source) is { } s && Only(target) is { } t && s.Value != t.Value ? Swapped(source, s, target, t) : null;
    }

    private static QuantityDifference? Swapped(IReadOnlyList<Quantity> source, Quantity s, IReadOnlyList<Quantity> target, Quantity t)
    {
        var isSwapped = source.Any(q => q.Kind == QuantityKind.Money && !q.IsReduction && q.Value == t.Value) && target.Any(q => q.Kind == QuantityKind.Money && !q.IsReduction && q.Value == s.Value);
        return isSwapped ? new QuantityDifference(QuantityDifferenceKind.Discount, s, t) : null;
    }

    private static Quantity? Only(IReadOnlyList<Quantity> quantities)
    {
        Quantity? only = null;
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].IsReduction)
            {
                if (only is not null)
                {
                    return null;
                }

                only = quantities[i];
            }
        }

        return only;
    }

    // 8折 against 80 % off or 8 % off.
    private static bool IsWrongDiscount(Quantity s, Quantity t) =>
        s.Kind == QuantityKind.Discount && t.Kind == QuantityKind.Discount && s.Value != t.Value && (t.Value == 100 - s.Value || t.Value == (100 - s.Value) / 10);

    private static bool HasUnit(Quantity quantity) => quantity.Unit is not null && quantity.Kind is QuantityKind.Measure or QuantityKind.Temperature or QuantityKind.Duration or QuantityKind.Age;
}
