using System.Text;
using System.Xml;

namespace LocalizationKit.Reporting;

/// <summary>Makes texts fit for XML.</summary>
internal static class XmlCharacters
{
    /// <summary>Removes the characters that XML 1.0 does not admit in any form: most controls, halves of surrogate pairs, U+FFFE and U+FFFF.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text without them; the same instance when it has none.</returns>
    public static string Clean(string text)
    {
        var first = IndexOfIllegal(text, 0);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        var start = 0;
        for (var at = first; at >= 0; at = IndexOfIllegal(text, start))
        {
            clean.Append(text, start, at - start);
            start = at + 1;
        }

        return clean.Append(text, start, text.Length - start).ToString();
    }

    private static int IndexOfIllegal(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
