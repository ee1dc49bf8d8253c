using LocalizationKit.Facts.Numbers.Reading;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Brings letter sizes to one form: 2XL and XXL, S–L and S~L are the same.</summary>
internal static class LetterSizes
{
    public static string Key(string text)
    {
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
