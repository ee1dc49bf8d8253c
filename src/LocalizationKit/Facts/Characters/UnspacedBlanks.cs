using System.Buffers;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds blanks between Han characters and kana inside sentences.</summary>
internal static class UnspacedBlanks
{
    private const int FewestSigns = 1;
    private static readonly SearchValues<char> Stops = SearchValues.Create("。、，！？");

    /// <summary>Returns the place of the first blank; -1 when there is none or the text is no sentence.</summary>
    public static int Find(string text)
    {
        if (!text.Contains(' ', StringComparison.Ordinal) || !text.Contains('。', StringComparison.Ordinal))
        {
            return -1;
        }

        int first = -1, blanks = 0, signs = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            signs += Stops.Contains(text[i]) ? 1 : 0;
            if (text[i] == ' ' && IsUnspaced(text[i - 1]) && IsUnspaced(text[i + 1]))
            {
                blanks++;
                first = first < 0 ? i : first;
            }
        }

        // More blanks than signs: the blanks are the punctuation of a list.
        return blanks <= signs + FewestSigns ? first : -1;
    }

    private static bool IsUnspaced(char c) => c is >= '\u3041' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
