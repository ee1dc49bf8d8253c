using System.Buffers;
using System.Globalization;
using LocalizationKit.Data;
using LocalizationKit.Facts.Numbers;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Finds quantities with a word before them that says what they measure, and the numbers of pieces of sets.</summary>
internal static class LabelledValues
{
    // "Capacity: approx. 500 ml": the label stands close before its value.
    private const int LongestGap = 10;

    private static readonly (string Label, string[] Words)[] Labels =
        [.. EmbeddedData.Rows("measure-labels.tsv").Select(r => (r[0], r[1].Split('|').OrderByDescending(w => w.Length).ToArray()))];

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Labels.SelectMany(l => l.Words)], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Ends = SearchValues.Create(".;,/|\n。；，、！？!?()（）");

    private static readonly string[] Sets = ["piece", "-pc", "teilig", "pièces", "piezas", "pezzi", "点セット", "件套", "ชิ้น", " món", "-in-1"];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The facts of the text.</param>
    public static IReadOnlyList<LabelledValue> Read(TextFacts text)
    {
        var quantities = text.Quantities;
        if (quantities.Count == 0)
        {
            return [];
        }

        var hasLabels = text.Text.AsSpan().ContainsAny(Any);
        var found = new List<LabelledValue>();
        var from = 0;
        foreach (var quantity in quantities)
        {
            if (quantity.Kind == QuantityKind.Count && Array.Exists(Sets, s => quantity.Text.Contains(s, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(new LabelledValue("set", quantity));
            }
            else if (hasLabels && quantity.Start > from && quantity.Unit is not null && quantity.Kind == QuantityKind.Measure && LabelBefore(text.Text, from, quantity.Start) is { } label)
            {
                found.Add(new LabelledValue(label, quantity));
            }

            from = quantity.End;
        }

        return found;
    }

    private static string? LabelBefore(string text, int from, int end)
    {
        if (end == from)
        {
            return null;
        }

        string? best = null;
        var last = -1;
        foreach (var (label, words) in Labels)
        {
            foreach (var word in words)
            {
                var at = text.LastIndexOf(word, end - 1, end - from, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && end - (at + word.Length) <= LongestGap && at + word.Length > last && IsWord(text, at, word.Length) && !IsEnded(text.AsSpan(at + word.Length, end - at - word.Length)))
                {
                    (best, last) = (label, at + word.Length);
                }
            }
        }

        return best;
    }

    private static bool IsWord(string text, int at, int length) =>
        text[at] >= '\u2E80' || CharUnicodeInfo.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherLetter ||
        ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length])));

    private static bool IsEnded(ReadOnlySpan<char> gap) => gap.ContainsAny(Ends);
}
