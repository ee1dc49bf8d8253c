using System.Buffers;
using LocalizationKit.Facts.Spans;

namespace LocalizationKit.Facts.Characters;

/// <summary>Pairs the brackets of a text. Half-width and full-width forms of one bracket may pair.</summary>
internal static class Brackets
{
    private const string Openers = "(（[［{｛【「『〔〈《〖﹝";
    private const string Closers = ")）]］}｝】」』〕〉》〗﹞";
    private const string Kinds = "(([[{{【「『〔〈《〖〔";
    private static readonly SearchValues<char> All = SearchValues.Create(Openers + Closers);

    /// <summary>Returns the place of the first bracket without a partner; -1 when all have one.</summary>
    public static int FindUnpaired(TextFacts facts)
    {
        var text = facts.Text;
        var index = text.AsSpan().IndexOfAny(All);
        if (index < 0)
        {
            return -1;
        }

        var open = new Stack<(char Kind, int Index)>();
        var spans = new SpanCursor(facts.Spans);
        while (index < text.Length)
        {
            if (All.Contains(text[index]) && !spans.Covers(index) && !IsSmiley(text, index) && !TryPair(text, index, open))
            {
                return index;
            }

            var step = text.AsSpan(index + 1).IndexOfAny(All);
            if (step < 0)
            {
                break;
            }

            index += step + 1;
        }

        return open.Count == 0 ? -1 : open.Peek().Index;
    }

    /// <summary>Returns how many opening square and curly brackets a text has, whatever they stand for.</summary>
    public static int CountTechnical(string text) => text.AsSpan().Count('[') + text.AsSpan().Count('{') + text.AsSpan().Count('［') + text.AsSpan().Count('｛');

    /// <summary>Returns whether a text has any bracket.</summary>
    public static bool HasAny(string text) => text.AsSpan().ContainsAny(All);

    private static bool TryPair(string text, int index, Stack<(char Kind, int Index)> open)
    {
        var opener = Openers.IndexOf(text[index], StringComparison.Ordinal);
        if (opener >= 0)
        {
            open.Push((Kinds[opener], index));
            return true;
        }

        var kind = Kinds[Closers.IndexOf(text[index], StringComparison.Ordinal)];
        if (open.TryPeek(out var last) && last.Kind == kind)
        {
            open.Pop();
            return true;
        }

        return kind == '(' && IsListMark(text, index);
    }

    // "a)", "1)" and "12)" at the head of an item open nothing.
    private static bool IsListMark(string text, int index)
    {
        var from = index;
        while (from > 0 && index - from < 3 && char.IsLetterOrDigit(text[from - 1]))
        {
            from--;
        }

        return from < index && (from == 0 || !char.IsLetterOrDigit(text[from - 1])) && (char.IsDigit(text[from]) || index - from == 1 || text.AsSpan(from, index - from).ContainsAnyExcept("ivx") is false);
    }

    private static bool IsSmiley(string text, int index)
    {
        var before = index > 0 ? text[index - 1] : '\0';
        var eyes = before == '-' && index > 1 ? text[index - 2] : before;
        var after = index + 1 < text.Length ? text[index + 1] : '\0';
        return text[index] switch
        {
            ')' or '(' or ']' or '[' => eyes is ':' or ';' or '=' && (before == '-' || eyes == ':' || eyes == ';') && (index + 1 == text.Length || !char.IsLetterOrDigit(after)) || after is ':' or ';' && IsLastOfWord(text, index + 1),
            _ => false,
        };
    }

    private static bool IsLastOfWord(string text, int index) => index > 1 && text[index - 1] == '(' && (index + 1 == text.Length || char.IsWhiteSpace(text[index + 1]));
}
