using System.Buffers;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Pairs the lines and sentences of both sides, and the clauses inside a pair, where their numbers agree; anything else stays together.</summary>
internal static class ClauseAligner
{
    private const int Line = 0;
    private const int Sentence = 1;
    private const int Clause = 2;

    // What may end a passage of each level.
    private static readonly SearchValues<char>[] Marks = [SearchValues.Create("\n"), SearchValues.Create("。！？!?\n；….;<"), SearchValues.Create("，,、；;")];

    // What a thread has worked with once it works with again.
    [ThreadStatic]
    private static List<Token>? _source;

    [ThreadStatic]
    private static List<Token>? _target;

    /// <summary>Pairs the passages of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The pairs in text order; one pair of whole texts when nothing can be aligned.</returns>
    public static TextPair[] Align(SegmentFacts facts)
    {
        TextPair[] pairs = [new TextPair(0, facts.Source.Text.Length, 0, facts.Target.Text.Length, IsWhole: true)];

        // Clauses keep their order only between languages that put the verb and its negation alike.
        var last = KeepsClauseOrder(facts) ? Clause : Sentence;
        for (var level = Line; level <= last; level++)
        {
            if (MayCut(facts.Source.Text, level) && MayCut(facts.Target.Text, level))
            {
                pairs = Refine(facts, pairs, level);
            }
        }

        return pairs;
    }

    // Most texts are one sentence, with or without a mark at its end.
    private static bool MayCut(string text, int level) => text.AsSpan().IndexOfAny(Marks[level]) is var mark && mark >= 0 && mark < text.Length - 1;

    private static TextPair[] Refine(SegmentFacts facts, TextPair[] pairs, int level)
    {
        List<TextPair>? refined = null;
        for (var i = 0; i < pairs.Length; i++)
        {
            var (left, right) = (_source ??= [], _target ??= []);
            if (!IsCut(facts, pairs[i], level, left, right))
            {
                refined?.Add(pairs[i]);
                continue;
            }

            refined ??= [.. pairs.AsSpan(0, i)];
            for (var part = 0; part < left.Count; part++)
            {
                refined.Add(new TextPair(left[part].Start, left[part].Length, right[part].Start, right[part].Length, IsWhole: false));
            }
        }

        return refined is null ? pairs : [.. refined];
    }

    private static bool KeepsClauseOrder(SegmentFacts facts) =>
        facts.Source.Language.UsesHan && facts.Target.Language.UsesHan;

    private static bool IsCut(SegmentFacts facts, TextPair pair, int level, List<Token> left, List<Token> right)
    {
        Cut(facts.Source, pair.SourceStart, pair.SourceEnd, level, left);
        if (left.Count < 2)
        {
            return false;
        }

        Cut(facts.Target, pair.TargetStart, pair.TargetEnd, level, right);
        return left.Count == right.Count;
    }

    private static void Cut(TextFacts facts, int start, int end, int level, List<Token> parts)
    {
        parts.Clear();
        var text = facts.Text.AsSpan(0, end);
        var begin = start;
        for (var i = NextMark(text, start, level); i < end; i = NextMark(text, i + 1, level))
        {
            if ((level != Sentence || IsSentenceEnd(facts, i, end)) && HasLetter(text[begin..i]))
            {
                parts.Add(new Token(begin, i + 1 - begin));
                begin = i + 1;
            }
        }

        if (HasLetter(text[begin..]))
        {
            parts.Add(new Token(begin, end - begin));
        }
    }

    private static int NextMark(ReadOnlySpan<char> text, int start, int level)
    {
        var step = text[start..].IndexOfAny(Marks[level]);
        return step < 0 ? text.Length : start + step;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSentenceEnd(TextFacts facts, int index, int end) => facts.Text[index] switch
    {
        '。' or '！' or '？' or '!' or '?' or '\n' or '；' or '…' => true,
        '.' => (index + 1 >= end || char.IsWhiteSpace(facts.Text[index + 1])) && !GoesOn(facts, index, end),
        ';' => index + 1 >= end || char.IsWhiteSpace(facts.Text[index + 1]),
        '<' => true,
        _ => false,
    };

    // "15. bis", "ca. 5", "15. August": a full stop behind an abbreviation or a German ordinal does not end a sentence.
    private static bool GoesOn(TextFacts facts, int index, int end)
    {
        var text = facts.Text;
        var next = index + 1;
        while (next < end && text[next] == ' ')
        {
            next++;
        }

        return next < end && (char.IsLower(text[next]) || (facts.Language.Language == "de" && char.IsLetter(text[next]) && IsOrdinal(text, index)));
    }

    private static bool IsOrdinal(string text, int index)
    {
        var first = index;
        while (first > 0 && char.IsAsciiDigit(text[first - 1]))
        {
            first--;
        }

        return index - first is 1 or 2 && first > 0 && text[first - 1] == ' ';
    }
}
