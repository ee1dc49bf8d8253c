using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Cuts the expressions out of a text that may be terms: stretches of Han and katakana, or up to four words that begin and end in a word of content.</summary>
internal static class Expressions
{
    private const int MostWords = 4;
    private const int ShortestHan = 2;
    private const int LongestHan = 8;
    private const int ShortestWord = 3;

    /// <summary>Returns the expressions of a text, each once.</summary>
    public static HashSet<string> Of(string text, LanguageTag language)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (language.UsesHan)
        {
            AddStretches(text, found);
        }
        else
        {
            AddWords(TextFolder.Fold(text, FoldOptions.None), TermProfile.Of(language), found);
        }

        return found;
    }

    private static void AddStretches(string text, HashSet<string> found)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!IsStretch(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && IsStretch(text[end]))
            {
                end++;
            }

            AddParts(text, start, end, found);
            start = end;
        }
    }

    private static void AddParts(string text, int start, int end, HashSet<string> found)
    {
        for (var from = start; from < end; from++)
        {
            for (var to = from + ShortestHan; to <= Math.Min(end, from + LongestHan); to++)
            {
                if (!IsInsideKatakana(text, from) && !IsInsideKatakana(text, to))
                {
                    found.Add(text[from..to]);
                }
            }
        }
    }

    // A loan word is one word, whatever its length: it is never cut.
    private static bool IsInsideKatakana(string text, int index) => index > 0 && index < text.Length && IsKatakana(text[index - 1]) && IsKatakana(text[index]);

    private static bool IsStretch(char c) => c is >= '\u4E00' and <= '\u9FFF' or '々' || IsKatakana(c);

    private static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FA' or 'ー';

    private static void AddWords(FoldedText text, TermProfile profile, HashSet<string> found)
    {
        var words = TargetWordReader.Read(text, profile);
        for (var from = 0; from < words.Length; from++)
        {
            for (var to = from; to < words.Length && to < from + MostWords && (to == from || !words[to].IsAfterBreak); to++)
            {
                if (IsContent(words[from]) && IsContent(words[to]) && (to > from || words[from].End - words[from].Start >= ShortestWord))
                {
                    found.Add(text.Original[words[from].Start..words[to].End].ToLowerInvariant());
                }
            }
        }

        bool IsContent(TargetWord word) => !word.IsFunction && char.IsLetter(text.Original[word.Start]);
    }
}
