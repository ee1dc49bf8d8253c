namespace LocalizationKit.Facts.Names;

/// <summary>Cuts the words in Latin letters out of a text of any script.</summary>
internal static class LatinWords
{
    /// <summary>Finds the words.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Where words of letters begin and how long they are; a word with digits in it is none.</returns>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var at = 0; TryFindNext(text, ref at, out var word);)
        {
            yield return word;
        }
    }

    /// <summary>Finds the next word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; afterwards where to look on.</param>
    /// <param name="word">The word.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFindNext(string text, ref int at, out (int Start, int Length) word)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (!IsLetter(text[i]))
            {
                continue;
            }

            var start = i;
            var hasDigit = start > 0 && char.IsAsciiDigit(text[start - 1]);
            for (; i < text.Length && (IsLetter(text[i]) || char.IsAsciiDigit(text[i])); i++)
            {
                hasDigit |= char.IsAsciiDigit(text[i]);
            }

            if (!hasDigit)
            {
                at = i + 1;
                word = (start, i - start);
                return true;
            }
        }

        at = text.Length;
        word = default;
        return false;
    }

    private static bool IsLetter(char c) => c < 'ɐ' && char.IsLetter(c);
}
