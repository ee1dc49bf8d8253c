using System.Text;
using LocalizationKit.Facts.Tokens;

namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels where the tone mark of a Vietnamese syllable stands (hoà and hòa); the tone itself counts.</summary>
internal sealed class VietnameseInflection : Inflection
{
    /// <inheritdoc/>
    public override string Key(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        var letters = new StringBuilder(word.Length + 1);
        var tone = '\0';
        foreach (var c in IcuNormalizer.Normalize(word, NormalizationForm.FormD))
        {
            if (c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tone = c;
            }
            else
            {
                letters.Append(c);
            }
        }

        return tone == '\0' ? letters.ToString() : letters.Append(tone).ToString();
    }
}
