using LocalizationKit.Facts.Terms.Inflections;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Finds renderings word by word: in inflected forms, with function words between, turned round (A B, B of A), with a word inserted.</summary>
internal static class WordSearch
{
    private const int MostFunctionWords = 3;
    private const int MostInsertions = 2;
    private const int MostKeysOnStack = 16;

    /// <summary>Adds every occurrence of a rendering.</summary>
    public static void Find(TargetText target, WordSequence sequence, List<TextSpan> found)
    {
        var words = target.Words;
        var inflection = target.Profile.Inflection;
        for (var i = 0; i < words.Length; i++)
        {
            var end = IsJoined(words[i], sequence, inflection) ? i : MatchAt(words, i, sequence, inflection);
            if (end >= 0)
            {
                found.Add(TextSpan.Of(target.Text, words[i].Start, words[end].End - words[i].Start));
                i = end;
            }
        }
    }

    private static bool IsJoined(in TargetWord word, WordSequence sequence, Inflection inflection) =>
        inflection.Matches(word.Key, sequence.Joined, isWhole: true);

    private static int MatchAt(TargetWord[] words, int start, WordSequence sequence, Inflection inflection)
    {
        var keys = sequence.Keys;
        for (var turn = 0; turn < (sequence.IsFixed ? 1 : keys.Length); turn++)
        {
            if (inflection.Matches(words[start].Key, keys[turn], keys.Length == 1))
            {
                var end = MatchTurned(words, start, sequence, turn, inflection);
                if (end >= 0)
                {
                    return end;
                }
            }
        }

        return keys.Length > 2 && !sequence.IsFixed ? MatchUnordered(words, start, keys, inflection) : -1;
    }

    // Three words and more are the term in any order, close together: "the business of taking deposits" for "deposit-taking business".
    private static int MatchUnordered(TargetWord[] words, int start, string[] keys, Inflection inflection)
    {
        Span<bool> isFound = keys.Length <= MostKeysOnStack ? stackalloc bool[MostKeysOnStack] : new bool[keys.Length];
        isFound.Clear();
        var open = keys.Length;
        var rest = keys.Length + MostInsertions;
        for (var i = start; i < words.Length && rest > 0 && (i == start || !words[i].IsAfterBreak); i++)
        {
            var key = words[i].IsFunction ? -1 : IndexOf(words[i].Key, keys, isFound, inflection);
            if (key < 0 && i == start)
            {
                return -1;
            }

            if (key >= 0)
            {
                isFound[key] = true;
                open--;
            }

            if (open == 0)
            {
                return i;
            }

            rest -= words[i].IsFunction ? 0 : 1;
        }

        return -1;
    }

    private static int IndexOf(string word, string[] keys, ReadOnlySpan<bool> isFound, Inflection inflection)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            if (!isFound[k] && inflection.Matches(word, keys[k], isWhole: false))
            {
                return k;
            }
        }

        return -1;
    }

    // The keys from turn on come first, then those before it: "protection of consumers" for "consumer protection".
    private static int MatchTurned(TargetWord[] words, int start, WordSequence sequence, int turn, Inflection inflection)
    {
        var keys = sequence.Keys;
        var insertions = sequence.IsFixed ? 0 : MostInsertions;
        var at = start;
        for (var k = 1; k < keys.Length; k++)
        {
            var next = Next(words, at + 1, keys[(turn + k) % keys.Length], turn > 0 && turn + k == keys.Length, inflection, ref insertions);
            if (next < 0)
            {
                return -1;
            }

            at = next;
        }

        return at;
    }

    private static int Next(TargetWord[] words, int from, string key, bool needsFunctionWord, Inflection inflection, ref int insertions)
    {
        var functionWords = 0;
        for (var i = from; i < words.Length && !words[i].IsAfterBreak; i++)
        {
            if ((!needsFunctionWord || functionWords > 0) && inflection.Matches(words[i].Key, key, isWhole: false))
            {
                return i;
            }

            if (words[i].IsFunction ? ++functionWords > MostFunctionWords : --insertions < 0)
            {
                return -1;
            }
        }

        return -1;
    }
}
