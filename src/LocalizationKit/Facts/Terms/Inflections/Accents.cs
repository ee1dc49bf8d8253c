using System.Globalization;
using System.Text;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Takes accents off letters.</summary>
internal static class Accents
{
    /// <summary>Returns a word without accents.</summary>
    public static string Remove(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var text = new StringBuilder(word.Length);
        foreach (var c in IcuNormalizer.Normalize(word, NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(c switch { 'œ' => "oe", 'æ' => "ae", 'ß' => "ss", 'đ' => "d", 'ø' => "o", 'ł' => "l", _ => null } ?? c.ToString());
            }
        }

        return text.ToString();
    }
}
