using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Compares dates and times that may be partial.</summary>
internal static class DateEquivalence
{
    /// <summary>Says whether two dates agree in the parts that both of them name.</summary>
    public static bool AreSame(Quantity s, Quantity t)
    {
        if (s.Date == t.Date)
        {
            return true;
        }

        if (s.Kind == QuantityKind.Time)
        {
            return IsSameTime(s.Date!, t.Date!);
        }

        var (a, b) = (Parts(s.Date!), Parts(t.Date!));
        return IsCompatible(a, b) || (IsNumeric(s, t) && IsCompatible(a, (b.Year, b.Day, b.Month)));
    }

    private static bool IsCompatible((int? Year, int? Month, int? Day) a, (int? Year, int? Month, int? Day) b)
    {
        var shared = Shared(a.Year, b.Year) + Shared(a.Month, b.Month) + Shared(a.Day, b.Day);
        return shared > 0 && Fits(a.Year, b.Year) && Fits(a.Month, b.Month) && Fits(a.Day, b.Day);
    }

    // 8:00 and 20:00 are the same where one side lost its 下午; the words around a time are not compared.
    private static bool IsSameTime(string a, string b) =>
        a[3..] == b[3..] && Math.Abs(Hour(a) - Hour(b)) is 0 or 12 or 24;

    private static int Hour(string time) => int.Parse(time.AsSpan(0, 2), CultureInfo.InvariantCulture);

    // 3/4/2025 may be April or March: where both sides are figures the order is not judged.
    private static bool IsNumeric(Quantity s, Quantity t) => IsNumeric(s.Text) || IsNumeric(t.Text);

    private static bool IsNumeric(string text) => text.AsSpan().IndexOfAny('/', '.') > 0 && !text.Any(char.IsLetter);

    private static int Shared(int? a, int? b) => a is not null && b is not null ? 1 : 0;

    private static bool Fits(int? a, int? b) => a is null || b is null || a == b || Math.Max(a.Value, b.Value) % 100 == Math.Min(a.Value, b.Value) && Math.Max(a.Value, b.Value) > 1000;

    private static (int? Year, int? Month, int? Day) Parts(string iso)
    {
        if (iso.StartsWith("---", StringComparison.Ordinal))
        {
            return (null, null, Number(iso[3..]));
        }

        if (iso.StartsWith("--", StringComparison.Ordinal))
        {
            return (null, Number(iso.Substring(2, 2)), iso.Length > 4 ? Number(iso[5..]) : null);
        }

        return (Number(iso[..4]), iso.Length > 4 ? Number(iso.Substring(5, 2)) : null, iso.Length > 7 ? Number(iso[8..]) : null);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
