using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Coverage;

/// <summary>Says whether a target is its source once more, and whether that can be right.</summary>
internal static class SameText
{
    /// <summary>Returns whether both texts are equal apart from blanks, letter case and width.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="target">The target text.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool AreEqual(string source, string target)
    {
        int i = 0, j = 0;
        while (true)
        {
            i = Skip(source, i);
            j = Skip(target, j);
            if (i == source.Length || j == target.Length)
            {
                return i == source.Length && j == target.Length;
            }

            if (Fold(source[i++]) != Fold(target[j++]))
            {
                return false;
            }
        }
    }

    /// <summary>Counts the words of a text in Latin script that a translator would render.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The words in lower case and those with a capital; codes, acronyms, addresses and placeholders are neither.</returns>
    public static (int Lower, int Title) CountWords(TextFacts text)
    {
        int lower = 0, title = 0;
        for (var start = 0; start < text.Text.Length;)
        {
            var end = start;
            while (end < text.Text.Length && !char.IsWhiteSpace(text.Text[end]) && text.Text[end] is not ('<' or '>'))
            {
                end++;
            }

            var word = text.Text.AsSpan(start, end - start).Trim(".,:;!?()[]\"'“”‘’«»…");
            if (IsWord(word) && !text.Spans.Any(s => s.Start < end && s.End > start))
            {
                lower += char.IsLower(word[0]) ? 1 : 0;
                title += char.IsLower(word[0]) ? 0 : 1;
            }

            start = end + 1;
        }

        return (lower, title);
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        var hasLower = false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('\'' or '’' or '-'))
            {
                return false;
            }

            hasLower |= char.IsLower(c);
        }

        return hasLower;
    }

    private static int Skip(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static char Fold(char c) => CharacterCase.Lower(c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);
}
