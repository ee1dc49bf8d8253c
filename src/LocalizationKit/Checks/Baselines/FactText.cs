using System.Text;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Checks.Baselines;

/// <summary>Brings the text of a fact into the form by which it is recognised: width folded, every run of blanks one blank.</summary>
internal static class FactText
{
    public static string Normalize(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var plain = Width.Fold(c);
            if (!char.IsWhiteSpace(plain))
            {
                folded.Append(plain);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
