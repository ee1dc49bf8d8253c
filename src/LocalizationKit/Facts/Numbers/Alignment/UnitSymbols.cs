using System.Collections.Frozen;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Knows the sign of every unit that all languages understand.</summary>
internal static class UnitSymbols
{
    private static readonly FrozenDictionary<string, string> Symbols = EmbeddedData.Rows("numbers/unit-names.tsv")
        .Where(r => r[0] == "*").GroupBy(r => r[1], StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First()[2].Split('|')[0].TrimStart('!'), StringComparer.Ordinal);

    /// <summary>Writes the figure of the target with the unit of the source; null when the unit has no sign.</summary>
    public static string? Write(Quantity s, Quantity t, (int Start, int End)? number)
    {
        if (number is not var (start, end) || s.Unit is null || !Symbols.TryGetValue(s.Unit, out var symbol))
        {
            return null;
        }

        var hasBlank = end < t.Text.Length && t.Text[end] is ' ' or '\u00A0' or '\u202F';
        return string.Concat(t.Text.AsSpan(start, end - start), hasBlank ? t.Text.AsSpan(end, 1) : default, symbol);
    }
}
