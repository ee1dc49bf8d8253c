using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Finds values that changed places: 棉80%，聚酯20% rendered as 20% cotton, 80% polyester. Without a known label beside every value nothing is said.</summary>
internal static class LabelledValues
{
    private const int MaxQuantities = 40;

    /// <summary>Compares the labelled values of both sides.</summary>
    /// <returns>The first value that stands at the label of another one; null when none does.</returns>
    public static QuantityDifference? Swap(SegmentFacts facts)
    {
        return MayHold(facts.Source) && MayHold(facts.Target) ? FindSwap(facts) : null;
    }

    private static QuantityDifference? FindSwap(SegmentFacts facts)
    {
        var source = Read(facts.Source);
        if (source.Count < 2)
        {
            return null;
        }

        var target = Read(facts.Target);
        var shared = source.Keys.Where(target.ContainsKey).ToList();
        var moved = shared.FindAll(l => !Agree(source[l], target[l]));
        if (moved.Count < 2 || !moved.TrueForAll(l => moved.Exists(o => o != l && Agree(source[o], target[l]))))
        {
            return null;
        }

        var first = moved.MinBy(l => source[l].Start)!;
        return new QuantityDifference(QuantityDifferenceKind.Changed, source[first], target[first]) { IsSwapped = true };
    }

    private static bool MayHold(TextFacts text)
    {
        var quantities = text.Quantities;
        if (quantities.Count is <= 1 or > MaxQuantities || text.Language.IsUndetermined)
        {
            return false;
        }

        var values = 0;
        for (var i = 0; i < quantities.Count; i++)
        {
            values += IsValue(quantities[i]) ? 1 : 0;
        }

        return values > 1;
    }

    private static bool IsValue(Quantity quantity) => quantity is { HasDigits: true, Kind: QuantityKind.Percent or QuantityKind.Money or QuantityKind.Measure or QuantityKind.Temperature };

    private static bool Agree(Quantity s, Quantity t) => Equivalence.IsSame(s, t) || Equivalence.IsConverted(s, t, allowsMoney: true) || Equivalence.IsLoose(s, t);

    // A language may write the label before the value or behind it; a text keeps to one of the two.
    private static Dictionary<string, Quantity> Read(TextFacts facts)
    {
        var text = new FoldedText(facts.Text);
        var phrases = LabelTable.For(facts.Language.Language).Phrases;
        var labels = facts.Quantities.Where(IsValue).Select(q => (Quantity: q, Before: Before(text, phrases, q.Start), Behind: Behind(text, phrases, q.End))).ToList();
        var before = labels.Count(static l => l.Before is not null);
        var behind = labels.Count(static l => l.Behind is not null);
        if (before == behind && labels.Exists(static l => l is { Before: not null, Behind: not null }))
        {
            return [];
        }

        var values = new Dictionary<string, Quantity>(StringComparer.Ordinal);
        var repeated = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (quantity, first, second) in labels)
        {
            var label = before > behind ? first : before < behind ? second : first ?? second;
            if (label is var (key, start, end) && !values.TryAdd(key, With(facts.Text, quantity, start, end)))
            {
                repeated.Add(key);
            }
        }

        // Cotton of the shell and cotton of the lining are told apart by no label.
        foreach (var label in repeated)
        {
            values.Remove(label);
        }

        return values;
    }

    private static Quantity With(string text, Quantity quantity, int start, int end)
    {
        var (first, last) = (Math.Min(start, quantity.Start), Math.Max(end, quantity.End));
        return quantity with { Start = first, Length = last - first, Text = text[first..last] };
    }

    private static (string Key, int Start, int End)? Before(FoldedText text, PhraseTable phrases, int start)
    {
        var end = start;
        while (text[end - 1] is ' ' or '\u00A0' or ':' or '：' or '约' or '=')
        {
            end--;
        }

        return phrases.TryMatchBefore(text, end, out var phrase) ? (phrase.Key, end - phrase.Form.Length, end) : null;
    }

    private static (string Key, int Start, int End)? Behind(FoldedText text, PhraseTable phrases, int end)
    {
        var start = text.IsSpace(end) ? end + 1 : end;
        foreach (var joiner in new[] { "of ", "de ", "di ", "d'", "aus ", "的", "の", "in " })
        {
            if (string.Compare(text.Folded, start, joiner, 0, joiner.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                start += joiner.Length;
                break;
            }
        }

        return phrases.TryMatch(text, start, out var phrase) ? (phrase.Key, start, start + phrase.Form.Length) : null;
    }
}
