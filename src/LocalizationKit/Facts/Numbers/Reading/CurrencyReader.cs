using System.Collections.Frozen;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Resolves signs and words to ISO 4217 codes where the text or the market makes them certain.</summary>
internal static class CurrencyReader
{
    private const string Open = "symbol";
    private static readonly FrozenSet<string> Dollars = new[] { "USD", "HKD", "SGD", "AUD", "CAD", "NZD", "TWD", "MOP", "MXN", "BRL" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Crowns = new[] { "SEK", "DKK", "NOK", "ISK", "CZK" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Yuan = new[] { "CNY", "JPY" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Any = Dollars.Concat(Crowns).Concat(["CNY", "JPY", "EUR", "GBP", "THB", "VND", "IDR", "MYR", "PHP", "KRW", "INR", "CHF", "RUB", "PLN", "TRY"]).ToFrozenSet(StringComparer.Ordinal);

    public static string Resolve(QuantityScan scan, Phrase phrase)
    {
        var own = scan.Currency;
        return phrase.Key switch
        {
            "symbol$" => own is not null && Dollars.Contains(own) ? own : Open,
            "symbol¥" => own is "CNY" or "JPY" ? own : Open,
            "symbolkr" => own is not null && Crowns.Contains(own) ? own : Open,
            "symbol£" => Open,
            "CNY" when phrase.Form is "元" or "块" or "圆" && scan.Language.IsTraditionalChinese => own ?? Open,
            _ => phrase.Key,
        };
    }

    /// <summary>Returns the currency that a word before the amount settles, as in 港币售价399元 and 日元：3990; null when there is none.</summary>
    public static string? Named(QuantityScan scan, int start)
    {
        var end = BeforeMarks(scan.Text, start);
        if (scan.Lexicon.Prefixes.TryMatchBefore(scan.Text, end, out var cue, RoleSets.MoneyCue))
        {
            end = BeforeMarks(scan.Text, end - cue.Form.Length);
        }

        return end > scan.Consumed && scan.Lexicon.IsCjk && scan.Lexicon.Suffixes.TryMatchBefore(scan.Text, end, out var word, RoleSets.Money, static p => p.Form.Length > 1 && FoldedText.IsUnspaced(p.Form[0]) && !p.Key.StartsWith(Open, StringComparison.Ordinal))
            && !scan.Text.IsDigit(end - word.Form.Length - 1) && !HanDigits.IsNumeral(scan.Text[end - word.Form.Length - 1]) ? word.Key : null;
    }

    /// <summary>Returns the currency of an amount that names none.</summary>
    public static string Default(QuantityScan scan) =>
        scan.Currency ?? (scan.Language is { Language: "zh", Script: "Hans" } ? "CNY" : scan.Language.Language == "ja" ? "JPY" : Open);

    /// <summary>Says whether two currencies may be the same money: a sign that is open agrees with every currency that uses it.</summary>
    public static bool MayAgree(Quantity a, Quantity b) => (a.Currency, b.Currency) switch
    {
        (Open, Open) => Signs(a).Overlaps(Signs(b)),
        (Open, { } code) => Signs(a).Contains(code),
        ({ } code, Open) => Signs(b).Contains(code),
        _ => a.Currency == b.Currency,
    };

    private static int BeforeMarks(FoldedText text, int end)
    {
        while (text[end - 1] is ' ' or '\u00A0' or ':' or '(' or ')')
        {
            end--;
        }

        return end;
    }

    private static FrozenSet<string> Signs(Quantity quantity)
    {
        var text = FoldedText.Fold(quantity.Text);
        if (text.Contains('$', StringComparison.Ordinal) || text.Contains("dollar", StringComparison.OrdinalIgnoreCase))
        {
            return Dollars;
        }

        return text.Contains('¥', StringComparison.Ordinal) ? Yuan : text.Contains("kr", StringComparison.OrdinalIgnoreCase) ? Crowns : Any;
    }
}
