using System.Text;

namespace LocalizationKit.Reporting.Markdown;

/// <summary>Makes texts of listings harmless in GitHub Flavored Markdown: no markup, no mention, no reference, no link, no emoji name, no cell border.</summary>
internal static class MarkdownText
{
    // What GitHub looks for after rendering cannot be escaped; an invisible joiner keeps it from matching.
    private const char Joiner = '\u2060';
    private const string Escaped = "\\`*_{}[]<>~&$";

    /// <summary>Makes a text harmless.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Markdown that shows the text on one line.</returns>
    public static string Plain(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            Append(safe, text, i);
        }

        return safe.ToString();
    }

    /// <summary>Shows a text as code.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Markdown; empty for an empty text.</returns>
    public static string Code(string text) => text.Length == 0 ? "" : $"<code>{Plain(text)}</code>";

    private static void Append(StringBuilder safe, string text, int i)
    {
        var c = text[i];
        if (Escaped.Contains(c, StringComparison.Ordinal))
        {
            safe.Append('\\').Append(c);
        }
        else if (c is '|')
        {
            safe.Append("&#124;");
        }
        else if (char.IsControl(c) || c is '\u2028' or '\u2029')
        {
            safe.Append(c is '\n' or '\u2028' or '\u2029' ? " ⏎ " : c is '\t' ? " " : "");
        }
        else if (char.IsSurrogate(c) && !IsPaired(text, i))
        {
            safe.Append('\uFFFD');
        }
        else
        {
            safe.Append(c);
            if (c is '@' or '#' or ':' || (c is 'w' or 'W' && i + 1 < text.Length && text[i + 1] == '.') || (c is '-' && i > 1 && char.ToUpperInvariant(text[i - 1]) == 'H' && char.ToUpperInvariant(text[i - 2]) == 'G'))
            {
                safe.Append(Joiner);
            }
        }
    }

    private static bool IsPaired(string text, int i) =>
        (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], text[i]));
}
