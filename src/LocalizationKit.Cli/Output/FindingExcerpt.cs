using System.Text;
using LocalizationKit.Reporting;
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
        var (left, place, right) = Excerpts.Around(text, span, Around);
        var (before, marked) = (Flatten(left), Flatten(place));
        return (before + marked + Flatten(right), new string(' ', Cells(before)) + new string('~', Math.Max(1, Cells(marked))));
    }

    private static int Cells(string text) => text.GetCellWidth();

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
