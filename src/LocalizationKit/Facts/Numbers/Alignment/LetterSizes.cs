using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Brings letter sizes to one form: 2XL and XXL, S–L and S~L are the same.</summary>
internal static class LetterSizes
{
    /// <summary>Says whether a size is written with letters; the others are words for one size for all.</summary>
    public static bool IsLetters(string text) => FoldedText.Fold(text).All(static c => !char.IsLetter(c) || c is 'X' or 'S' or 'M' or 'L' or '至' or '到');

    public static string Key(string text)
    {
        if (!IsLetters(text))
        {
            return "one size";
        }

        var key = new System.Text.StringBuilder(text.Length);
        var repeat = 0;
        foreach (var c in FoldedText.Fold(text))
        {
            if (char.IsAsciiDigit(c))
            {
                repeat = c - '0';
            }
            else if (c is 'X' or 'S' or 'M' or 'L')
            {
                key.Append(c, c == 'X' && repeat > 0 ? repeat : 1);
                repeat = 0;
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString();
    }
}
