using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Pairs the lines and sentences of both sides, and the clauses inside a pair, where their numbers agree; anything else stays together.</summary>
internal static class ClauseAligner
{
    private const int Line = 0;
    private const int Sentence = 1;
    private const int Clause = 2;

    /// <summary>Pairs the passages of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The pairs in text order; one pair of whole texts when nothing can be aligned.</returns>
    public static IReadOnlyList<TextPair> Align(SegmentFacts facts)
    {
        var whole = new TextPair(0, facts.Source.Text.Length, 0, facts.Target.Text.Length, IsWhole: true);
        var pairs = Refine(facts, [whole], Line);
        pairs = Refine(facts, pairs, Sentence);

        // Clauses keep their order only between languages that put the verb and its negation alike.
        return KeepsClauseOrder(facts) ? Refine(facts, pairs, Clause) : pairs;
    }

    private static List<TextPair> Refine(SegmentFacts facts, List<TextPair> pairs, int level) => [.. pairs.SelectMany(p => Split(facts.Source, facts.Target, p, level))];

    private static bool KeepsClauseOrder(SegmentFacts facts) =>
        facts.Source.Language.UsesHan && facts.Target.Language.UsesHan;

    private static List<TextPair> Split(TextFacts source, TextFacts target, TextPair pair, int level)
    {
        var left = Cut(source, pair.SourceStart, pair.SourceEnd, level);
        var right = Cut(target, pair.TargetStart, pair.TargetEnd, level);
        if (left.Count != right.Count || left.Count < 2)
        {
            return [pair];
        }

        return [.. left.Zip(right, (l, r) => new TextPair(l.Start, l.Length, r.Start, r.Length, IsWhole: false))];
    }

    private static List<Token> Cut(TextFacts facts, int start, int end, int level)
    {
        var text = facts.Text;
        var parts = new List<Token>();
        var begin = start;
        var hasLetter = false;
        for (var i = start; i < end; i++)
        {
            var isEnd = level switch
            {
                Line => text[i] == '\n',
                Sentence => IsSentenceEnd(facts, i, end),
                _ => text[i] is '，' or ',' or '、' or '；' or ';',
            };
            hasLetter |= char.IsLetterOrDigit(text[i]);
            if (isEnd && hasLetter)
            {
                parts.Add(new Token(begin, i + 1 - begin));
                begin = i + 1;
                hasLetter = false;
            }
        }

        if (hasLetter)
        {
            parts.Add(new Token(begin, end - begin));
        }

        return parts;
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
