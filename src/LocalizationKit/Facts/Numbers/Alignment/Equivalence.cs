using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Says whether a target quantity is a right rendering of a source quantity.</summary>
internal static class Equivalence
{
    /// <summary>Same value, same meaning.</summary>
    public static bool IsSame(Quantity s, Quantity t)
    {
        if (s.Date is not null || t.Date is not null)
        {
            return s.Date is not null && t.Date is not null && s.Kind == t.Kind && DateEquivalence.AreSame(s, t);
        }

        if (s.IsTelephone || t.IsTelephone)
        {
            return s.IsTelephone && t.IsTelephone && TelephoneReader.AreSame(s.Text, t.Text);
        }

        if (s.Kind == QuantityKind.Size && t.Kind == QuantityKind.Size && s.Value is null && t.Value is null)
        {
            return LetterSizes.Key(s.Text) == LetterSizes.Key(t.Text);
        }

        return QuantityValues.AreSame(s, t) && (s.Kind, t.Kind) switch
        {
            (QuantityKind.Money, QuantityKind.Money) => CurrencyReader.MayAgree(s, t),
            (QuantityKind.Discount or QuantityKind.Percent, QuantityKind.Discount or QuantityKind.Percent) => true,
            var (x, y) when x == y => UnitsAgree(s.Unit, t.Unit),
            (QuantityKind.Age, QuantityKind.Duration) or (QuantityKind.Duration, QuantityKind.Age) => s.Unit == t.Unit,
            (QuantityKind.Measure, QuantityKind.Temperature) or (QuantityKind.Temperature, QuantityKind.Measure) => UnitsAgree(s.Unit, t.Unit) && !IsFahrenheitForHanDegree(s, t),
            _ => false,
        };
    }

    /// <summary>Another value that means the same: converted units, tenths of the price, pairs and dozens, a converted price.</summary>
    public static bool IsConverted(Quantity s, Quantity t, bool allowsMoney) =>
        IsConvertedMeasure(s, t) || IsConvertedDiscount(s, t) || IsConvertedCount(s, t) || IsFraction(s, t) || (allowsMoney && MoneyConversion.IsPlausible(s, t));

    /// <summary>Same number where nothing contradicts: a bare number and one with a unit, a count and an ordinal.</summary>
    public static bool IsLoose(Quantity s, Quantity t)
    {
        if (s.Date is not null != (t.Date is not null))
        {
            var (date, number) = s.Date is not null ? (s, t) : (t, s);
            return IsPlain(number) && number.High is null && number.Value is { } value && QuantityValues.Main(date).ToList() is [var only] && QuantityValues.AreSame(only, value);
        }

        return (IsPlain(s) || IsPlain(t)) && QuantityValues.AreSame(s, t);
    }

    public static bool UnitsAgree(string? a, string? b) => a == b || a is null || b is null || UnitFamilies.AreKin(a, b);

    /// <summary>Says whether 40度, which is never Fahrenheit in Chinese or Japanese, became 40 °F.</summary>
    public static bool IsFahrenheitForHanDegree(Quantity s, Quantity t) => s.Unit == "degree" && t.Unit == "fahrenheit" && s.Text.Contains('度', StringComparison.Ordinal);

    private static bool IsPlain(Quantity quantity) =>
        quantity.Kind is QuantityKind.Number or QuantityKind.Count or QuantityKind.Ordinal or QuantityKind.Size or QuantityKind.Range;

    private static bool IsConvertedMeasure(Quantity s, Quantity t)
    {
        if (s.Unit == "degree" && t.Unit == "fahrenheit")
        {
            // 水温40度 is 104 °F.
            s = s with { Unit = "celsius", Kind = QuantityKind.Temperature };
        }

        if (s.Unit is null || t.Unit is null || s.Value is not { } value || t.Value is not { } written || s.Unit == t.Unit || s.High is null != t.High is null)
        {
            return false;
        }

        if (s.Kind == QuantityKind.Temperature && t.Kind == QuantityKind.Temperature && s.High is null && Math.Abs(UnitTable.Convert(value, s.Unit, t.Unit)!.Value - written) <= 0.5m)
        {
            // Around zero a share of the value says nothing: -18 °C is 0 °F.
            return true;
        }

        return UnitTable.Convert(value, s.Unit, t.Unit) is { } exact && Rounding.Allows(exact, written, t.DecimalPlaces, value, s.DecimalPlaces) &&
            (s.High is not { } high || Rounding.Allows(UnitTable.Convert(high, s.Unit, t.Unit)!.Value, t.High!.Value, t.DecimalPlaces, high, s.DecimalPlaces));
    }

    // 8折 is 20 % off, and 80 % of the price where no word says "off".
    private static bool IsConvertedDiscount(Quantity s, Quantity t) => (s.Kind, t.Kind) switch
    {
        (QuantityKind.Discount, QuantityKind.Percent) or (QuantityKind.Percent, QuantityKind.Discount) => s.Value + t.Value == 100,
        (QuantityKind.Discount, QuantityKind.Number) => s.Value == 50 && t.Value == 0.5m,
        (QuantityKind.Number, QuantityKind.Discount) => t.Value == 50 && s.Value == 0.5m,
        _ => false,
    };

    private static bool IsConvertedCount(Quantity s, Quantity t)
    {
        if (s.Value is not { } a || t.Value is not { } b || s.Kind is not (QuantityKind.Count or QuantityKind.Number) || t.Kind is not (QuantityKind.Count or QuantityKind.Number))
        {
            return false;
        }

        return PairWords.Counts(s) != PairWords.Counts(t) && ((PairWords.Counts(s) && a * 2 == b) || (PairWords.Counts(t) && b * 2 == a));
    }

    private static bool IsFraction(Quantity s, Quantity t) => (s.Kind, t.Kind) switch
    {
        (QuantityKind.Number, QuantityKind.Percent) => s.Value is > 0 and < 1 && QuantityValues.AreRounded(s.Value.Value * 100, t.Value ?? 0),
        (QuantityKind.Percent, QuantityKind.Number) => t.Value is > 0 and < 1 && QuantityValues.AreRounded(t.Value.Value * 100, s.Value ?? 0),
        _ => false,
    };
}
