using LocalizationKit.Facts.Numbers.Alignment;
using LocalizationKit.Facts.Numbers.Reading;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Numbers;

/// <summary>Compares the separators of the target's numbers with the habits of the market.</summary>
internal static class NumberFormatFaults
{
    public static IEnumerable<NumberFormatFault> Find(SegmentFacts facts)
    {
        var language = facts.Target.Language;
        return HasSeparator(facts.Target.Quantities) && !language.IsUndetermined && Conventions(facts.Market, language) is { } conventions ? Find(facts, conventions) : [];
    }

    private static bool HasSeparator(IReadOnlyList<Quantity> quantities)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            if (quantities[i].Text.AsSpan().ContainsAny(".,．，"))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<NumberFormatFault> Find(SegmentFacts facts, NumberConventions conventions)
    {
        foreach (var quantity in facts.Target.Quantities)
        {
            if (quantity is { HasDigits: true, Date: null, Value: not null } && Digits(quantity) is var (start, length) && length > 2 && Judge(facts, quantity, start, length, conventions) is { } fault)
            {
                yield return fault;
            }
        }
    }

    private static NumberFormatFault? Judge(SegmentFacts facts, Quantity quantity, int start, int length, NumberConventions conventions)
    {
        var written = facts.Target.Text.Substring(start, length);
        if (IsMisread(facts, quantity) && written.Contains(conventions.Decimal, StringComparison.Ordinal))
        {
            return new NumberFormatFault(start, length, written.Replace(conventions.Decimal, Group(conventions), StringComparison.Ordinal), IsCertain: true);
        }

        var foreign = conventions.Decimal == "," ? '.' : ',';
        var at = written.IndexOf(foreign, StringComparison.Ordinal);
        if (at < 0 || written.LastIndexOf(foreign) != at || written.Contains(conventions.Decimal, StringComparison.Ordinal))
        {
            return null;
        }

        var isGroupLike = written.Length - at - 1 == 3 && written[0] != '0' && at <= 3;
        if (isGroupLike)
        {
            return null;
        }

        // Bluetooth 5.0, a 12.12 sale and version 3.2 are names: a number without a unit is judged only where the source counts the same.
        if (quantity.Kind is QuantityKind.Number or QuantityKind.Ordinal or QuantityKind.Range && (facts.Source.Text.Contains(written, StringComparison.Ordinal) || !IsProven(facts, quantity)))
        {
            return null;
        }

        return new NumberFormatFault(start, length, written.Replace(foreign, conventions.Decimal[0]), IsProven(facts, quantity));
    }

    // 1,200 Watt in German is one watt and a fifth; the source settles that a thousand is meant.
    private static bool IsMisread(SegmentFacts facts, Quantity quantity) => quantity.Alternative is { } meant
        && facts.Source.Quantities.Any(s => s is { Alternative: null, HasDigits: true } && s.Value == meant && s.Kind == quantity.Kind)
        && !facts.Source.Quantities.Any(s => s.Value == quantity.Value || s.Alternative is not null);

    private static string Group(NumberConventions conventions) =>
        conventions.Group.Count > 0 ? conventions.Group[0] : conventions.Decimal == "," ? "." : ",";

    private static bool IsProven(SegmentFacts facts, Quantity quantity) => facts.Source.Quantities.Any(s => Equivalence.IsSame(s, quantity));

    private static (int Start, int Length) Digits(Quantity quantity)
    {
        var text = FoldedText.Fold(quantity.Text);
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return (quantity.Start, 0); // ½ is a digit to the reader of quantities and has no separator.
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return (quantity.Start + start, end - start);
    }

    // A market says it itself; a bare language is judged only where all its markets agree.
    internal static NumberConventions? Conventions(Market market, LanguageTag language)
    {
        if (market.Numbers is not null)
        {
            return market.Numbers;
        }

        return language.Language switch
        {
            "de" or "fr" or "it" or "nl" or "vi" or "id" when language.Region is not ("CH" or "LI") => new NumberConventions(",", []),
            "en" or "ja" or "zh" or "th" or "ko" or "ms" => new NumberConventions(".", []),
            _ => null,
        };
    }
}
