using System.Text;

namespace LocalizationKit.Cli.Manual;

/// <summary>Writes the manual in the form that <c>man</c> reads (man(7)).</summary>
internal static class ManualRoff
{
    /// <summary>Writes a manual.</summary>
    /// <param name="page">The manual.</param>
    /// <returns>Roff with LF line ends.</returns>
    public static string Write(ManualPage page)
    {
        var text = new StringBuilder(".TH LOCKIT 1\n.SH NAME\nlockit \\- ").Append(Escape(page.Description)).Append('\n');
        text.Append(".SH SYNOPSIS\n");
        foreach (var command in page.Commands)
        {
            text.Append(".B ").Append(Escape(command.Synopsis)).Append("\n.br\n");
        }

        text.Append(".SH COMMANDS\n");
        foreach (var command in page.Commands)
        {
            text.Append(".SS \"lockit ").Append(command.Name).Append("\"\n").Append(Escape(command.Description)).Append('\n');
            Entries(text, command.Entries);
            if (command.Examples.Count > 0)
            {
                text.Append(".PP\nExamples:\n");
                Entries(text, command.Examples);
            }
        }

        Section(text, "EXIT STATUS", ManualPage.ExitStatus);
        Section(text, "ENVIRONMENT", ManualPage.Environment);
        Section(text, "FILES", ManualPage.Files);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IReadOnlyList<ManualEntry> entries)
    {
        text.Append(".SH \"").Append(title).Append("\"\n");
        Entries(text, entries);
    }

    private static void Entries(StringBuilder text, IReadOnlyList<ManualEntry> entries)
    {
        foreach (var (name, meaning) in entries)
        {
            text.Append(".TP\n.B ").Append(Escape(name)).Append('\n').Append(Escape(meaning)).Append('\n');
        }
    }

    // A line that begins with a dot or an apostrophe is a request, a hyphen would be typeset as a dash, a backslash begins an escape.
    private static string Escape(string text)
    {
        var escaped = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return escaped.Length > 0 && (escaped[0] is '.' or '\'') ? "\\&" + escaped : escaped;
    }
}
