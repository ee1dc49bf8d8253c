using LocalizationKit.Azure.Marking;
using LocalizationKit.Translation;

namespace LocalizationKit.Azure.Batching;

/// <summary>Cuts texts into lines, so that line breaks and blanks stay as they are, and lines that are over the limit into sentences.</summary>
internal static class TextCutter
{
    private const string SentenceEnds = "。！？；!?;.，,、 ";

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Its index in the request.</param>
    /// <param name="means">How terms are enforced.</param>
    /// <param name="limit">The most characters of a piece as it is sent.</param>
    public static IEnumerable<TextPiece> Cut(TranslationText text, int index, TermMeans means, int limit)
    {
        var start = 0;
        while (start < text.Text.Length)
        {
            var end = EndOfLine(text, start);
            foreach (var piece in CutLine(text, start, end, index, means, limit))
            {
                yield return piece;
            }

            start = end;
        }
    }

    private static IEnumerable<TextPiece> CutLine(TranslationText text, int start, int end, int index, TermMeans means, int limit)
    {
        var (first, last) = (start, end);
        while (first < last && char.IsWhiteSpace(text.Text[first]) && !IsInside(text, first))
        {
            first++;
        }

        while (last > first && char.IsWhiteSpace(text.Text[last - 1]) && !IsInside(text, last - 1))
        {
            last--;
        }

        var (before, after) = (text.Text[start..first], text.Text[last..end]);
        var marked = first == last ? null : TextMarker.Mark(Slice(text, first, last), means);
        if (marked is null || marked.Text.Length <= limit || FindCut(text, first, last) is not { } cut)
        {
            return [new TextPiece(index, before, marked, after)];
        }

        return [.. CutLine(text, start, cut, index, means, limit), .. CutLine(text, cut, end, index, means, limit)];
    }

    private static int EndOfLine(TranslationText text, int start)
    {
        for (var i = start; i < text.Text.Length; i++)
        {
            if (text.Text[i] == '\n' && !IsInside(text, i))
            {
                return i + 1;
            }
        }

        return text.Text.Length;
    }

    // The end of a sentence nearest to the middle; without one any place that cuts no character, term or kept text apart.
    private static int? FindCut(TranslationText text, int start, int end)
    {
        var middle = start + ((end - start) / 2);
        var places = Enumerable.Range(start + 1, end - start - 1).Where(i => IsPlace(text, i)).ToList();
        return places.Count == 0 ? null
            : places.OrderBy(i => SentenceEnds.Contains(text.Text[i - 1], StringComparison.Ordinal) && Math.Abs(i - middle) < (end - start) / 4 ? 0 : 1).ThenBy(i => Math.Abs(i - middle)).First();
    }

    private static bool IsPlace(TranslationText text, int index) =>
        !char.IsLowSurrogate(text.Text[index]) && (!IsInside(text, index - 1) || !IsInside(text, index) || IsEdge(text, index));

    private static bool IsEdge(TranslationText text, int index) =>
        text.Kept.Any(k => k.Start == index || k.Start + k.Length == index) || text.Terms.Any(t => t.Start == index || t.Start + t.Length == index);

    private static bool IsInside(TranslationText text, int index) =>
        text.Kept.Any(k => k.Start <= index && index < k.Start + k.Length) || text.Terms.Any(t => t.Start <= index && index < t.Start + t.Length);

    private static TranslationText Slice(TranslationText text, int start, int end) => new()
    {
        Text = text.Text[start..end],
        Terms = [.. text.Terms.Where(t => t.Start >= start && t.Start + t.Length <= end).Select(t => t with { Start = t.Start - start })],
        Kept = [.. text.Kept.Where(k => k.Start >= start && k.Start + k.Length <= end).Select(k => k with { Start = k.Start - start })],
    };
}
