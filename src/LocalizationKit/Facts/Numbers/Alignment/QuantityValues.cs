using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Compares the bare values of quantities.</summary>
internal static class QuantityValues
{
    /// <summary>Says whether two values are the same, thirds included; whole numbers have no tolerance.</summary>
    public static bool AreSame(decimal a, decimal b) => a == b || ((a != decimal.Truncate(a) || b != decimal.Truncate(b)) && Math.Abs(a - b) <= Math.Max(Math.Abs(a), Math.Abs(b)) * 0.000001m);

    /// <summary>Says whether two quantities hold the same value; a sign counts for temperatures only, because a hyphen is easily read as one.</summary>
    public static bool AreSame(Quantity a, Quantity b)
    {
        if (a.Value is not { } x || b.Value is not { } y)
        {
            return false;
        }

        if (a.Kind != QuantityKind.Temperature || b.Kind != QuantityKind.Temperature)
        {
            (x, y) = (Math.Abs(x), Math.Abs(y));
        }

        return AreEither(x, y, a, b) && HighsAgree(a, b);
    }

    /// <summary>Says whether two fractions agree when one of them is rounded: a third and 33 %.</summary>
    public static bool AreRounded(decimal a, decimal b) => a != 0 && Math.Abs(a - b) <= Math.Abs(a) * 0.012m;

    /// <summary>Lists every number that a quantity can stand for: both ends of a range, the parts of a date, the other reading of a separator.</summary>
    public static IEnumerable<decimal> All(Quantity quantity)
    {
        foreach (var value in Main(quantity))
        {
            yield return value;
        }

        if (quantity.Alternative is { } alternative)
        {
            yield return Math.Abs(alternative);
        }

        if (quantity.Kind == QuantityKind.Discount && quantity.Value is { } off)
        {
            yield return 100 - off;
            yield return (100 - off) / 10;
        }
    }

    /// <summary>Lists the numbers that must be found on the other side.</summary>
    public static IEnumerable<decimal> Main(Quantity quantity)
    {
        if (quantity.Value is { } value)
        {
            yield return Math.Abs(value);
        }

        if (quantity.High is { } high)
        {
            yield return Math.Abs(high);
        }

        if (quantity.Date is { } date)
        {
            foreach (var part in date.Split('-', ':'))
            {
                if (part.Length > 0 && !(part == "00" && date.Contains(':', StringComparison.Ordinal)))
                {
                    yield return decimal.Parse(part, CultureInfo.InvariantCulture);
                }
            }
        }
    }

    private static bool AreEither(decimal x, decimal y, Quantity a, Quantity b) =>
        AreSame(x, y) || (b.Alternative is { } other && AreSame(x, Math.Abs(other))) || (a.Alternative is { } own && AreSame(Math.Abs(own), y));

    private static bool HighsAgree(Quantity a, Quantity b) => (a.High, b.High) switch
    {
        (null, null) => true,
        ({ } x, { } y) => AreSame(Math.Abs(x), Math.Abs(y)),
        _ => false,
    };
}
