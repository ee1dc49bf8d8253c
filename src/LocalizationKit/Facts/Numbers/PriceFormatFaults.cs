using System.Buffers;
using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Compares how prices are written with the habits of the language: side of the sign, blank, decimal places.</summary>
internal static class PriceFormatFaults
{
    private static readonly FrozenDictionary<string, string[]> Formats = EmbeddedData.Rows("numbers/price-formats.tsv").ToFrozenDictionary(r => r[0], StringComparer.Ordinal);

    private static readonly string[] Signs = ["$", "€", "£", "¥", "￥", "₫", "₱", "฿"];

    // Languages that write the sign behind the number do so with their own; "$12" is read everywhere.
    private static readonly string[] SignsBehind = ["€", "₫"];

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,' \u00A0\u202F");

    /// <summary>Finds the faults of a target.</summary>
    public static IEnumerable<PriceFormatFault> Find(SegmentFacts facts)
    {
        return HasPrice(facts.Target.Quantities) && Formats.TryGetValue(facts.Target.Language.Language, out var format) ? Find(facts, format) : [];
    }

    private static bool HasPrice(IReadOnlyList<Quantity> quantities)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].Kind == QuantityKind.Money)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<PriceFormatFault> Find(SegmentFacts facts, string[] format)
    {
        foreach (var price in facts.Target.Quantities)
        {
            if (price is { Kind: QuantityKind.Money, HasDigits: true, HasMagnitude: false, High: null, Value: not null }
                && !facts.Source.Text.Contains(price.Text, StringComparison.Ordinal)
                && !IsPartOfCompound(facts.Target.Text, price.End)
                && Judge(price, format, facts.Target.Language.Language) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static PriceFormatFault? Judge(Quantity price, string[] format, string language)
    {
        var span = new TextSpan(price.Start, price.Length, price.Text);
        if (DecimalFault(price, language) is { } problem)
        {
            return new PriceFormatFault(span, problem, null);
        }

        var wantsBefore = format[1] == "before";
        var signs = wantsBefore ? Signs : SignsBehind;
        var sign = Array.Find(signs, s => price.Text.StartsWith(s, StringComparison.Ordinal));
        var isBefore = sign is not null;
        sign ??= Array.Find(signs, s => price.Text.EndsWith(s, StringComparison.Ordinal));
        if (sign is null)
        {
            return null;
        }

        var rest = isBefore ? price.Text.AsSpan(sign.Length) : price.Text.AsSpan(0, price.Length - sign.Length);
        var number = rest.Trim(" \u00A0\u202F");
        if (number.ContainsAnyExcept(NumberCharacters))
        {
            return null;
        }

        var hasBlank = number.Length < rest.Length;
        if (isBefore == wantsBefore && (format[2] == "any" || hasBlank == (format[2] == "needed")))
        {
            return null;
        }

        var expected = wantsBefore ? $"{sign}{number}" : $"{number}{(format[2] == "needed" ? "\u00A0" : "")}{sign}";
        return new PriceFormatFault(span, isBefore == wantsBefore ? "the blank is wrong" : "the sign is on the wrong side", expected);
    }

    // 5€-Gutschein and 3.5円/回 are words and rates.
    private static bool IsPartOfCompound(string text, int end) => end < text.Length && text[end] is '-' or '/' or '／';

    private static string? DecimalFault(Quantity price, string language)
    {
        if (price.DecimalPlaces is < 1 or > 2 || price.Alternative is not null)
        {
            return null;
        }

        var currency = price.Currency == "symbol" && language == "ja" && price.Text.AsSpan().ContainsAny('¥', '￥') ? "JPY" : price.Currency;
        if (currency is "JPY" or "KRW" || (currency is "VND" or "IDR" && decimal.Truncate(price.Value!.Value) != price.Value))
        {
            return $"{currency} prices have no decimal places";
        }

        return price.DecimalPlaces == 1 && (currency is "USD" or "EUR" or "GBP" || (currency == "symbol" && language == "en")) ? "a price has two decimal places" : null;
    }
}
