using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Pairs the sentences of both sides, and the clauses inside a pair, where their numbers agree; anything else stays together.</summary>
internal static class ClauseAligner
{
    /// <summary>Pairs the passages of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The pairs in text order; one pair of whole texts when nothing can be aligned.</returns>
    public static IReadOnlyList<TextPair> Align(SegmentFacts facts)
    {
        string source = facts.Source.Text, target = facts.Target.Text;
        var whole = new TextPair(0, source.Length, 0, target.Length, IsWhole: true);
        var pairs = new List<TextPair>();
        foreach (var sentence in Split(source, target, whole, isSentence: true))
        {
            // Clauses keep their order only between languages that put the verb and its negation alike.
            if (KeepsClauseOrder(facts))
            {
                pairs.AddRange(Split(source, target, sentence, isSentence: false));
            }
            else
            {
                pairs.Add(sentence);
            }
        }

        return pairs;
    }

    private static bool KeepsClauseOrder(SegmentFacts facts) =>
        facts.Source.Language.UsesHan && facts.Target.Language.UsesHan;

    private static List<TextPair> Split(string source, string target, TextPair pair, bool isSentence)
    {
        var left = Cut(source, pair.SourceStart, pair.SourceEnd, isSentence);
        var right = Cut(target, pair.TargetStart, pair.TargetEnd, isSentence);
        if (left.Count != right.Count || left.Count < 2)
        {
            return [pair];
        }

        return [.. left.Zip(right, (l, r) => new TextPair(l.Start, l.Length, r.Start, r.Length, IsWhole: false))];
    }

    private static List<Token> Cut(string text, int start, int end, bool isSentence)
    {
        var parts = new List<Token>();
        var begin = start;
        var hasLetter = false;
        for (var i = start; i < end; i++)
        {
            var isEnd = isSentence ? IsSentenceEnd(text, i, end) : text[i] is '，' or ',' or '、' or '；' or ';';
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

    private static bool IsSentenceEnd(string text, int index, int end) => text[index] switch
    {
        '。' or '！' or '？' or '!' or '?' or '\n' or '；' or '…' => true,
        '.' or ';' => index + 1 >= end || char.IsWhiteSpace(text[index + 1]),
        '<' => true,
        _ => false,
    };
}
