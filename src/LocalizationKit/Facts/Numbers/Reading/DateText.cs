using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Writes whole and partial dates and times as ISO 8601.</summary>
internal static class DateText
{
    /// <summary>Writes a date; parts that the text leaves out are null.</summary>
    /// <returns>E.g. <c>2025-02-14</c>, <c>2025-02</c>, <c>--02-14</c>, <c>--02</c>, <c>---14</c>; null when there is no such date.</returns>
    public static string? Iso(int? year, int? month, int? day)
    {
        // Thai texts count years from the Buddha; 2400 to 2700 are no years of ours.
        if (year is >= 2400 and <= 2700)
        {
            year -= 543;
        }

        if (year is < 1000 or > 2399 || month is < 1 or > 12 || day is < 1 || day > DaysIn(month))
        {
            return null;
        }

        return (year, month, day) switch
        {
            ({ } y, null, _) => y.ToString("0000", CultureInfo.InvariantCulture),
            ({ } y, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}"),
            ({ } y, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"{y:0000}-{m:00}-{d:00}"),
            (null, { } m, null) => string.Create(CultureInfo.InvariantCulture, $"--{m:00}"),
            (null, { } m, { } d) => string.Create(CultureInfo.InvariantCulture, $"--{m:00}-{d:00}"),
            (null, null, { } d) => string.Create(CultureInfo.InvariantCulture, $"---{d:00}"),
            _ => null,
        };
    }

    public static string Time(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");

    public static Quantity Quantity(FoldedText text, int start, int end, string iso, QuantityKind kind = QuantityKind.Date, bool hasDigits = true, bool? isOptional = null) => new()
    {
        Kind = kind,
        Date = iso,
        Start = start,
        Length = end - start,
        Text = text.Original[start..end],
        HasDigits = hasDigits,
        IsOptional = isOptional ?? !hasDigits,
    };

    private static int DaysIn(int? month) => month switch
    {
        2 => 29,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
