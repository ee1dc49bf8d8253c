using System.Buffers;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Pairs double quotation marks and corner brackets. Single marks are left alone: they are apostrophes more often than quotes.</summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Opening = SearchValues.Create("\"“„«»「『＂");

    /// <summary>Finds the quotations of a text; inches and tags are left out.</summary>
    public static IEnumerable<QuotationPair> Find(TextFacts facts)
    {
        var text = facts.Text;
        var at = text.AsSpan().IndexOfAny(Opening);
        if (at < 0)
        {
            yield break;
        }

        var covered = facts.Spans.Where(s => s.Kind == ProtectedSpanKind.Markup).ToList();
        while (at >= 0)
        {
            var end = IsInch(text, at) || covered.Exists(s => s.Start <= at && s.End > at) ? -1 : Closing(text, at);
            if (end > at + 1)
            {
                yield return new QuotationPair(TextSpan.Of(text, at, end - at + 1), text[at], text[end]);
            }

            var from = Math.Max(at, end) + 1;
            var step = from < text.Length ? text.AsSpan(from).IndexOfAny(Opening) : -1;
            at = step < 0 ? -1 : from + step;
        }
    }

    private static bool IsInch(string text, int index) => text[index] is '"' or '＂' && index > 0 && char.IsAsciiDigit(text[index - 1]);

    private static int Closing(string text, int open)
    {
        var closers = text[open] switch
        {
            '"' => "\"",
            '＂' => "＂",
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            '»' => "«",
            '「' => "」",
            _ => "』",
        };
        var step = text.AsSpan(open + 1).IndexOfAny(closers);
        var end = step < 0 ? -1 : open + 1 + step;
        return end < 0 || IsInch(text, end) || text.AsSpan(open, end - open).Contains('\n') ? -1 : end;
    }
}
