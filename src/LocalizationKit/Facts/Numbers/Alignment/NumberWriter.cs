using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Writes numbers the way the market of a segment writes them.</summary>
internal static class NumberWriter
{
    /// <summary>Says whether the separators of the market or language are known.</summary>
    public static bool IsCertain(SegmentFacts facts) => facts.Market.Numbers is not null || NumberFormatFaults.Conventions(facts.Market, facts.Target.Language) is not null;

    /// <summary>Writes a number, a large one the way the language says it: 320 million, 3.2億.</summary>
    public static string Number(decimal value, int places, SegmentFacts facts)
    {
        var language = facts.Target.Language;
        return language.Language switch
        {
            "zh" => InMyriads(value, language.IsTraditionalChinese ? "萬" : "万", language.IsTraditionalChinese ? "億" : "亿"),
            "ja" => InMyriads(value, "万", "億"),
            "en" when Short(value, 1_000_000_000) is { } billions => billions + " billion",
            "en" when Short(value, 1_000_000) is { } millions => millions + " million",
            _ => null,
        } ?? Plain(value, places, facts);
    }

    /// <summary>Writes a number with digits.</summary>
    public static string Plain(decimal value, int places, SegmentFacts facts)
    {
        var (group, point) = Separators(facts);
        var text = value.ToString(places > 0 ? "#,##0." + new string('0', Math.Min(places, 4)) : "#,##0.####", CultureInfo.InvariantCulture);
        return text.Replace(",", "\u0001", StringComparison.Ordinal).Replace(".", point, StringComparison.Ordinal).Replace("\u0001", group, StringComparison.Ordinal);
    }

    private static (string Group, string Point) Separators(SegmentFacts facts)
    {
        if (facts.Market.Numbers is { } numbers)
        {
            return (numbers.Group.Count > 0 ? numbers.Group[0] : numbers.Decimal == "," ? "." : ",", numbers.Decimal);
        }

        return facts.Target.Language.Language switch
        {
            "de" or "it" or "es" or "nl" or "vi" or "id" or "pt" => (".", ","),
            "fr" => ("\u202F", ","),
            "cs" or "pl" or "ru" or "sv" or "nb" or "no" or "fi" or "uk" => ("\u00A0", ","),
            _ => (",", "."),
        };
    }

    private static string? Short(decimal value, decimal unit) =>
        value >= unit && value / unit < 1000 && decimal.Round(value / unit, 2) == value / unit ? (value / unit).ToString("0.##", CultureInfo.InvariantCulture) : null;

    private static string? InMyriads(decimal value, string myriad, string big) =>
        Short(value, 100_000_000) is { } b ? b + big : Short(value, 10_000) is { } m ? m + myriad : null;
}
