using LocalizationKit.Facts.Terms.Inflections;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Finds renderings word by word: in inflected forms, with function words between, turned round (A B, B of A), with a word inserted.</summary>
internal static class WordSearch
{
    private const int MostFunctionWords = 3;

    /// <summary>Adds every occurrence of a rendering.</summary>
    public static void Find(TargetText target, WordSequence sequence, List<TextSpan> found)
    {
        var words = target.Words;
        var inflection = target.Profile.Inflection;
        for (var i = 0; i < words.Length; i++)
        {
            var end = IsJoined(words[i], sequence, inflection) ? i : MatchAt(words, i, sequence.Keys, inflection);
            if (end >= 0)
            {
                found.Add(TextSpan.Of(target.Text, words[i].Start, words[end].End - words[i].Start));
                i = end;
            }
        }
    }

    private static bool IsJoined(TargetWord word, WordSequence sequence, Inflection inflection) =>
        inflection.Matches(word.Key, sequence.Joined, isWhole: true);

    private static int MatchAt(TargetWord[] words, int start, string[] keys, Inflection inflection)
    {
        for (var turn = 0; turn < keys.Length; turn++)
        {
            if (inflection.Matches(words[start].Key, keys[turn], keys.Length == 1))
            {
                var end = MatchTurned(words, start, keys, turn, inflection);
                if (end >= 0)
                {
                    return end;
                }
            }
        }

        return -1;
    }

    // The keys from turn on come first, then those before it: "protection of consumers" for "consumer protection".
    private static int MatchTurned(TargetWord[] words, int start, string[] keys, int turn, Inflection inflection)
    {
        var insertions = keys.Length - 1 > 2 ? 2 : keys.Length - 1;
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
