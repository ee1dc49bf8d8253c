using System.Text;
using LocalizationKit.Segments;
using Spectre.Console;

namespace LocalizationKit.Cli.Output;

/// <summary>Cuts a window out of a text around a finding and underlines the place, with East Asian characters two columns wide.</summary>
internal static class FindingExcerpt
{
    private const int Around = 34;

    /// <summary>Makes the two lines of an excerpt.</summary>
    /// <param name="text">The whole text of the field.</param>
    /// <param name="span">The place.</param>
    /// <returns>The window on one line, and blanks with markers for the line below.</returns>
    public static (string Line, string Markers) Of(string text, TextSpan span)
    {
        var start = SafeIndex(text, Math.Max(0, span.Start - Around));
        var end = SafeIndex(text, Math.Min(text.Length, span.End + Around));
        var before = Flatten(text[start..span.Start]);
        var marked = Flatten(text[span.Start..span.End]);
        var line = (start > 0 ? "…" : "") + before + marked + Flatten(text[span.End..end]) + (end < text.Length ? "…" : "");
        var indent = (start > 0 ? 1 : 0) + Cells(before);
        return (line, new string(' ', indent) + new string('~', Math.Max(1, Cells(marked))));
    }

    private static int Cells(string text) => text.GetCellWidth();

    private static int SafeIndex(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    private static string Flatten(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            flat.Append(c is '\n' ? '⏎' : char.IsControl(c) ? '·' : c);
        }

        return flat.ToString();
    }
}
