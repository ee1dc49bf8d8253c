namespace LocalizationKit.Facts.Tokens;

/// <summary>Cuts texts of Latin letters, digits and common marks into words exactly as ICU would (UAX #29), at a fraction of the cost of asking it.</summary>
internal static class PlainWords
{
    private const string Plain = "\u00A0£¥°×–—“”„…•€";

    /// <summary>Cuts a text into words.</summary>
    /// <returns>The words; null when the text holds something on which the rules are not plain.</returns>
    public static List<Token>? TryBreak(string text)
    {
        List<Token>? tokens = null;
        var index = 0;
        while (index < text.Length)
        {
            if (IsLetter(text[index]) || char.IsAsciiDigit(text[index]))
            {
                var end = EndOf(text, index);
                if (end < 0)
                {
                    return null;
                }

                (tokens ??= new List<Token>((text.Length / 5) + 1)).Add(new Token(index, end - index));
                index = end;
            }
            else if (IsMark(text[index]))
            {
                index++;
            }
            else
            {
                return null;
            }
        }

        return tokens ?? [];
    }

    // The place behind the word; -1 where the versions of the rules differ.
    private static int EndOf(string text, int start)
    {
        var index = start + 1;
        while (index < text.Length)
        {
            var c = text[index];
            if (IsLetter(c) || char.IsAsciiDigit(c))
            {
                index++;
                continue;
            }

            var next = index + 1 < text.Length ? text[index + 1] : ' ';
            var (isBetweenLetters, isBetweenDigits) = (IsLetter(text[index - 1]) && IsLetter(next), char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(next));
            switch (c)
            {
                case '.' or '\'' or '’' or '‘' when isBetweenLetters || isBetweenDigits:
                case ',' or ';' when isBetweenDigits:
                    index++;
                    break;
                case ':' when isBetweenLetters:
                    return -1;
                default:
                    return index;
            }
        }

        return index;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is (>= '\u00C0' and <= '\u024F' and not '×' and not '÷');

    // A low line joins words, and versions differ on the at sign: both are left to ICU.
    private static bool IsMark(char c) => c < 0x80 ? c is not ('_' or '@') : c is '’' or '‘' || Plain.Contains(c, StringComparison.Ordinal);
}
