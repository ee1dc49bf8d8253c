using LocalizationKit.Facts.Phrases;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds what makes a title a list of search words.</summary>
internal static class RepeatedKeywords
{
    private const int MostRepeats = 4;
    private const int MostKeywords = 12;
    private const int Buckets = 1024;
    private const int ShortestWord = 3;
    private const int LongestKeyword = 4;

    /// <summary>Finds the first word that stands four times or more; numbers and function words are left out.</summary>
    public static TextSpan? FindWord(TextFacts target)
    {
        if (target.Language.IsUndetermined || (target.Language.IsUnspaced && !MayRepeatPair(target.Text)))
        {
            return null;
        }

        var tokens = target.Tokens;
        if (tokens.Count < MostRepeats || !MayRepeat(target))
        {
            return null;
        }

        var shortest = target.Language.IsUnspaced ? 2 : ShortestWord;
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var token in tokens)
        {
            var word = target.Text.Substring(token.Start, token.Length);
            if (word.Length >= shortest && word.All(c => char.IsLetter(c) || c >= '\u0E00') && !IsFunctionWord(word, target))
            {
                var count = counts[word] = counts.GetValueOrDefault(word) + 1;
                if (count == MostRepeats)
                {
                    return TextSpan.Of(target.Text, target.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase), word.Length);
                }
            }
        }

        return null;
    }

    // Where cutting words is dear: a word of two characters and more that stands four times brings its first pair four times.
    private static bool MayRepeatPair(string text)
    {
        Span<byte> buckets = stackalloc byte[Buckets];
        buckets.Clear();
        for (var i = 0; i + 1 < text.Length; i++)
        {
            var hash = ((((uint)PhraseFold.Of(text[i]) << 16) | PhraseFold.Of(text[i + 1])) * 0x9E3779B1u) >> 16;
            if (++buckets[(int)hash & (Buckets - 1)] == MostRepeats)
            {
                return true;
            }
        }

        return false;
    }

    // A word that stands four times fills its bucket; in most texts no bucket holds four words.
    private static bool MayRepeat(TextFacts target)
    {
        Span<byte> buckets = stackalloc byte[Buckets];
        buckets.Clear();
        foreach (var token in target.Tokens)
        {
            var hash = (uint)token.Length;
            for (var i = token.Start; i < token.Start + token.Length; i++)
            {
                hash = (hash ^ PhraseFold.Of(target.Text[i])) * 0x01000193u;
            }

            if (++buckets[(int)(hash >> 16) & (Buckets - 1)] == MostRepeats)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a text is a row of a dozen short phrases between commas.</summary>
    public static bool IsList(string text)
    {
        var phrases = 0;
        foreach (var range in text.AsSpan().SplitAny(',', '，', '、', '|'))
        {
            var phrase = text.AsSpan(range).Trim();
            if (phrase.Length > 0 && phrase.Count(' ') < LongestKeyword && !char.IsDigit(phrase[0]))
            {
                phrases++;
            }
        }

        return phrases >= MostKeywords;
    }

    private static bool IsFunctionWord(string word, TextFacts target) =>
        Terms.TermProfile.Of(target.Language) is var profile
        && (profile.FunctionWords.Contains(word.ToLowerInvariant()) || profile.Articles.Contains(word.ToLowerInvariant()));
}
