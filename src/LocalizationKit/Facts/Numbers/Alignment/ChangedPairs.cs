using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Says which leftovers of both sides belong together although their values differ, and what the difference is.</summary>
internal static class ChangedPairs
{
    /// <summary>Returns what leftovers are counted by: as many on both sides make pairs.</summary>
    public static string Group(Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Measure => "measure " + UnitTable.Dimension(quantity.Unit),
        QuantityKind.Duration or QuantityKind.Age => "time",
        QuantityKind.Percent or QuantityKind.Discount => "percent",
        QuantityKind.Number or QuantityKind.Range or QuantityKind.Count or QuantityKind.Ordinal => "number",
        _ => quantity.Kind.ToString(),
    };

    /// <summary>Says whether a quantity stands so firmly in its text that leaving it out is a fault.</summary>
    public static bool IsFirm(Quantity quantity) => !quantity.IsOptional && (quantity.HasDigits || quantity.Value > 10 || quantity is { Kind: QuantityKind.Size, Value: null });

    /// <summary>The same kind of thing with firm figures on both sides.</summary>
    public static bool IsCertain(Quantity s, Quantity t)
    {
        if (!IsFirm(s) || !IsFirm(t) || IsEndOfRange(s, t))
        {
            return false;
        }

        if (s.IsTelephone || t.IsTelephone)
        {
            return s.IsTelephone && t.IsTelephone;
        }

        return (s.Kind, t.Kind) switch
        {
            (QuantityKind.Money, QuantityKind.Money) or (QuantityKind.Temperature, QuantityKind.Temperature) or (QuantityKind.Time, QuantityKind.Time) => true,
            (QuantityKind.Percent or QuantityKind.Discount, QuantityKind.Percent or QuantityKind.Discount) => true,
            (QuantityKind.Measure, QuantityKind.Measure) => UnitFamilies.MeasureOneThing(s.Unit, t.Unit),
            (QuantityKind.Measure, QuantityKind.Temperature) => s.Unit == "degree",
            (QuantityKind.Duration or QuantityKind.Age, QuantityKind.Duration or QuantityKind.Age) => true,
            (QuantityKind.Count, QuantityKind.Count) or (QuantityKind.Range, QuantityKind.Range) => true,
            (QuantityKind.Date, QuantityKind.Date) => s.HasDigits && t.HasDigits,
            (QuantityKind.Size, QuantityKind.Size) => s.Value is null == t.Value is null,
            _ => false,
        };
    }

    /// <summary>Kinds that do not contradict, after all figures that are found anywhere were put aside.</summary>
    public static bool IsLikely(Quantity s, Quantity t)
    {
        if (s.IsTelephone != t.IsTelephone)
        {
            return false;
        }

        if (IsCertain(s, t) || IsEndOfRange(s, t))
        {
            return !IsEndOfRange(s, t);
        }

        if (!IsFirm(s) || !IsFirm(t))
        {
            if ((s.IsPack && IsCounted(t)) || (t.IsPack && IsCounted(s)))
            {
                return s.Value is > 1 && t.Value is > 1;
            }

            return s.Kind == t.Kind && s.Unit == t.Unit && ((s.Value is > 1 && t.Value is > 1) || (s.Kind == QuantityKind.Ordinal && (s.HasDigits || t.HasDigits))) && s.Kind is QuantityKind.Duration or QuantityKind.Age or QuantityKind.Ordinal or QuantityKind.Measure or QuantityKind.Count;
        }

        return (IsPlain(s) && IsPlain(t)) || (IsUnmarked(s) && t.HasDigits && t.Value is not null) || (IsUnmarked(t) && s.HasDigits && s.Value is not null) || IsYear(s, t) || IsYear(t, s);
    }

    /// <summary>The same kind of thing in the same unit.</summary>
    public static bool IsAlike(Quantity s, Quantity t) =>
        Group(s) == Group(t) && s.Unit == t.Unit && (s.Kind == t.Kind || (IsPlain(s) && IsPlain(t))) && s.Date is null && t.Date is null && (s.High is null) == (t.High is null);

    public static QuantityDifference Difference(Quantity s, Quantity t, bool isCertain) => new(Kind(s, t), s, t) { IsUncertain = !isCertain };

    private static QuantityDifferenceKind Kind(Quantity s, Quantity t)
    {
        if (s.Kind is QuantityKind.Date or QuantityKind.Time || t.Kind is QuantityKind.Date or QuantityKind.Time)
        {
            return QuantityDifferenceKind.Date;
        }

        if (s.Kind == QuantityKind.Discount || t.Kind == QuantityKind.Discount)
        {
            return QuantityDifferenceKind.Discount;
        }

        if (!s.IsTelephone && IsMagnitude(s, t))
        {
            return QuantityDifferenceKind.Magnitude;
        }

        if (s.Kind == QuantityKind.Size && t.Kind == QuantityKind.Size)
        {
            return QuantityDifferenceKind.Size;
        }

        if (s.Unit is not null && t.Unit is not null && s.Unit != t.Unit && UnitTable.Convert(1, s.Unit, t.Unit) is not null)
        {
            return QuantityDifferenceKind.Conversion;
        }

        return s.Kind == QuantityKind.Count && t.Kind is QuantityKind.Count or QuantityKind.Number ? QuantityDifferenceKind.Count : QuantityDifferenceKind.Changed;
    }

    // Only figures with 万, million … or of four digits are called a slip of the magnitude; 10 against 100 is another number.
    private static bool IsMagnitude(Quantity s, Quantity t)
    {
        if (s.Value is not > 0.001m || t.Value is not > 0.001m || (s.Unit != t.Unit && s.Unit is not null && t.Unit is not null) || !(s.HasMagnitude || t.HasMagnitude || Math.Min(s.Value.Value, t.Value.Value) >= 1000))
        {
            return false;
        }

        var ratio = Math.Max(s.Value.Value, t.Value.Value) / Math.Min(s.Value.Value, t.Value.Value);
        while (ratio >= 10)
        {
            ratio /= 10;
        }

        return QuantityValues.AreSame(ratio, 1);
    }

    private static bool IsCounted(Quantity quantity) => quantity.IsPack || quantity is { Kind: QuantityKind.Count, HasDigits: true };

    private static bool IsPlain(Quantity quantity) => quantity.Kind is QuantityKind.Number or QuantityKind.Range or QuantityKind.Count or QuantityKind.Ordinal;

    private static bool IsUnmarked(Quantity quantity) => quantity.Kind is QuantityKind.Number or QuantityKind.Range;

    // A range against one of its ends is told apart by looking for the other end.
    private static bool IsEndOfRange(Quantity s, Quantity t) => (s.High is null) != (t.High is null) && QuantityValues.Main(s).Intersect(QuantityValues.Main(t)).Any();

    private static bool IsYear(Quantity date, Quantity number) =>
        date is { Kind: QuantityKind.Date, Date.Length: 4 } && number is { Kind: QuantityKind.Number, Value: >= 1000 and < 2200 };
}
