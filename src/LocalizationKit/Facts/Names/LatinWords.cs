namespace LocalizationKit.Facts.Names;

/// <summary>Cuts the words in Latin letters out of a text of any script.</summary>
internal static class LatinWords
{
    /// <summary>Finds the words.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Where words of letters begin and how long they are; a word with digits in it is none.</returns>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && (IsLetter(text[i]) || char.IsAsciiDigit(text[i])))
            {
                i++;
            }

            if (!text.AsSpan(start, i - start).ContainsAnyInRange('0', '9') && (start == 0 || !char.IsAsciiDigit(text[start - 1])))
            {
                yield return (start, i - start);
            }
        }
    }

    private static bool IsLetter(char c) => c < 'ɐ' && char.IsLetter(c);
}
