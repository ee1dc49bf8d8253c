using System.Globalization;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Writes what a correct rendering would be.</summary>
internal static class ExpectedText
{
    /// <summary>Writes a large number the way the target language says it.</summary>
    public static string Number(Quantity source, LanguageTag language)
    {
        var value = source.Value!.Value;
        return language.Language switch
        {
            "zh" => InMyriads(value, language.IsTraditionalChinese ? "萬" : "万", language.IsTraditionalChinese ? "億" : "亿"),
            "ja" => InMyriads(value, "万", "億"),
            "en" when Short(value, 1_000_000_000) is { } billions => billions + " billion",
            "en" when Short(value, 1_000_000) is { } millions => millions + " million",
            "de" or "it" or "es" or "nl" or "vi" or "id" or "pt" => Plain(value, ".", ","),
            "fr" => Plain(value, "\u202F", ","),
            _ => Plain(value, ",", "."),
        };
    }

    /// <summary>Writes a reduction with the words of the target span around the right figure.</summary>
    public static string? Discount(Quantity source, Quantity target)
    {
        var wrong = target.Value!.Value.ToString("0.##", CultureInfo.InvariantCulture);
        var at = target.Text.IndexOf(wrong, StringComparison.Ordinal);
        return at < 0 ? null : string.Concat(target.Text.AsSpan(0, at), source.Value!.Value.ToString("0.##", CultureInfo.InvariantCulture), target.Text.AsSpan(at + wrong.Length));
    }

    private static string? Short(decimal value, decimal unit) =>
        value >= unit && value / unit < 1000 && decimal.Round(value / unit, 2) == value / unit ? (value / unit).ToString("0.##", CultureInfo.InvariantCulture) : null;

    private static string InMyriads(decimal value, string myriad, string big) =>
        Short(value, 100_000_000) is { } b ? b + big : Short(value, 10_000) is { } m ? m + myriad : Plain(value, ",", ".");

    private static string Plain(decimal value, string group, string point) =>
        value.ToString("#,##0.####", CultureInfo.InvariantCulture).Replace(",", "\u0001", StringComparison.Ordinal).Replace(".", point, StringComparison.Ordinal).Replace("\u0001", group, StringComparison.Ordinal);
}
