using LocalizationKit.Facts.Numbers;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Finds clauses of the source that were left out: their number is missing, and the translation has fewer clauses.</summary>
internal static class LostClauses
{
    private const string Marks = "，。；！？,;!?\n";

    /// <summary>Finds the first lost clause.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The clause of the source; null when there is none.</returns>
    public static TextSpan? Find(SegmentFacts facts)
    {
        if (facts.Target.Language.IsUnspaced && !facts.Target.Language.UsesHan)
        {
            return null;
        }

        var text = facts.Source.Text;
        foreach (var difference in facts.QuantityDifferences)
        {
            if (difference is { Kind: QuantityDifferenceKind.Missing, Source: { } lost } && Around(text, lost.Start) is var (start, end)
                && end - start < text.Length && Count(facts.Target.Text) < Count(text) && !facts.QuantityDifferences.Any(d => d.Kind is QuantityDifferenceKind.Added))
            {
                return TextSpan.Of(text, start, end - start);
            }
        }

        return null;
    }

    private static (int Start, int End) Around(string text, int index)
    {
        int start = index, end = index;
        while (start > 0 && !Marks.Contains(text[start - 1], StringComparison.Ordinal))
        {
            start--;
        }

        while (end < text.Length && !Marks.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        return (start, end);
    }

    // A comma inside a number parts no clauses, a full stop does where a blank follows.
    private static int Count(string text)
    {
        var count = 1;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            var isMark = text[i] is '.' or ',' ? !char.IsAsciiDigit(text[i + 1]) : Marks.Contains(text[i], StringComparison.Ordinal);
            count += isMark ? 1 : 0;
        }

        return count;
    }
}
