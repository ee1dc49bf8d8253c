using System.Buffers;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Facts.Characters;

/// <summary>Counts quotation marks. Single marks are left alone: they are apostrophes and feet more often than quotes.</summary>
internal static class Quotes
{
    private static readonly SearchValues<char> All = SearchValues.Create("\"“”„‟«»＂〝〞");

    private static readonly SearchValues<char> Single = SearchValues.Create("'‘’‚‹›");

    /// <summary>Returns whether a text has marks that may be single quotation marks.</summary>
    public static bool HasSingle(string text) => text.AsSpan().ContainsAny(Single);

    /// <summary>Counts the double quotation marks of a text; inches and tags are left out.</summary>
    public static QuoteCount Count(TextFacts facts)
    {
        var text = facts.Text;
        int straight = 0, curlyOpen = 0, curlyClose = 0, low = 0, left = 0, right = 0, last = -1;
        var spans = new SpanCursor(facts.Spans);
        for (var i = text.AsSpan().IndexOfAny(All); i >= 0 && i < text.Length; i = Next(text, i))
        {
            if (spans.Covers(i) || IsInch(text, i, straight))
            {
                continue;
            }

            last = i;
            switch (text[i])
            {
                case '"' or '＂': straight++; break;
                case '“' or '‟' or '〝': curlyOpen++; break;
                case '”' or '〞': curlyClose++; break;
                case '„': low++; break;
                case '«': left++; break;
                default: right++; break;
            }
        }

        return new QuoteCount(straight, curlyOpen, curlyClose, low, left, right, last);
    }

    private static int Next(string text, int index)
    {
        var step = text.AsSpan(index + 1).IndexOfAny(All);
        return step < 0 ? text.Length : index + 1 + step;
    }

    // 15.6" and 12” are inches, unless a quotation was opened before.
    private static bool IsInch(string text, int index, int straight) =>
        text[index] is '"' or '”' or '＂' && index > 0 && (char.IsAsciiDigit(text[index - 1]) || text[index - 1] is '½' or '¼' or '¾') && straight % 2 == 0 && !(text[index] == '”' && text.AsSpan(0, index).Contains('“'));
}
