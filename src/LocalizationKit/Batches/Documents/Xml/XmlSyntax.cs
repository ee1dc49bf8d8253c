using System.Globalization;
using System.Text;
using System.Xml;

namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Writes text into an XML document.</summary>
/// <param name="encoding">The encoding of the document; characters it lacks become references.</param>
/// <param name="newLine">The line end of the document.</param>
internal sealed class XmlSyntax(Encoding encoding, string newLine) : TargetSyntax
{
    /// <inheritdoc/>
    public override string? Write(string text, TextAtomKind context)
    {
        if (context == TextAtomKind.Literal)
        {
            return text.Contains("]]>", StringComparison.Ordinal) || !CanEncode(encoding, text) || !IsXml(text) ? null : text.ReplaceLineEndings(newLine);
        }

        if (!IsXml(text))
        {
            return null;
        }

        var written = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            written.Append(rune.Value switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '\r' => "&#13;",
                '\n' => newLine,
                < 0x80 => ((char)rune.Value).ToString(),
                _ => CanEncode(encoding, rune.ToString()) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"&#x{rune.Value:X};"),
            });
        }

        return written.ToString();
    }

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
