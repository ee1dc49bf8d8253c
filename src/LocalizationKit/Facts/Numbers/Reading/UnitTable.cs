using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Knows the dimension and the size of every unit.</summary>
internal static class UnitTable
{
    private static readonly FrozenDictionary<string, (string Dimension, decimal Factor)> Units =
        EmbeddedData.Rows("numbers/units.tsv").ToFrozenDictionary(r => r[0], r => (r[1], LanguageLexicon.Number(r[2])), StringComparer.Ordinal);

    public static bool IsDuration(string? unit) => Dimension(unit) == "time";

    /// <summary>Returns the dimension of a unit; null when it is not known.</summary>
    public static string? Dimension(string? unit) => unit is not null && Units.TryGetValue(unit, out var found) ? found.Dimension : null;

    /// <summary>Converts a value between two units of one dimension; null when they have none in common.</summary>
    public static decimal? Convert(decimal value, string from, string to)
    {
        if (from == to)
        {
            return value;
        }

        if (from == "celsius" && to == "fahrenheit")
        {
            return (value * 9 / 5) + 32;
        }

        if (from == "fahrenheit" && to == "celsius")
        {
            return (value - 32) * 5 / 9;
        }

        if (!Units.TryGetValue(from, out var a) || !Units.TryGetValue(to, out var b) || a.Dimension != b.Dimension || a.Dimension == "temperature")
        {
            return null;
        }

        var ratio = a.Factor / b.Factor;
        return Math.Abs(value) > 1_000_000_000_000m && ratio > 1_000_000_000_000m ? null : value * ratio;
    }
}
