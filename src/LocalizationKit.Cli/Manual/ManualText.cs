using System.Text;

namespace LocalizationKit.Cli.Manual;

/// <summary>Writes the manual as plain text: no colours, no boxes, one thing a line, so that screen readers read it in order.</summary>
internal static class ManualText
{
    private const int Width = 78;

    /// <summary>Writes a manual.</summary>
    /// <param name="page">The manual.</param>
    /// <returns>Text with LF line ends.</returns>
    public static string Write(ManualPage page)
    {
        var text = new StringBuilder("NAME\n");
        Wrap(text, "lockit - " + page.Description, 4);
        foreach (var command in page.Commands)
        {
            text.Append('\n').Append(command.Name.ToUpperInvariant()).Append('\n');
            Wrap(text, command.Synopsis, 4);
            Wrap(text, command.Description, 4);
            Entries(text, "Arguments and options", command.Entries);
            Entries(text, "Examples", command.Examples);
        }

        Section(text, "EXIT STATUS", ManualPage.ExitStatus);
        Section(text, "ENVIRONMENT", ManualPage.Environment);
        Section(text, "FILES", ManualPage.Files);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, IReadOnlyList<ManualEntry> entries)
    {
        text.Append('\n').Append(title).Append('\n');
        Rows(text, entries, 4);
    }

    private static void Entries(StringBuilder text, string title, IReadOnlyList<ManualEntry> entries)
    {
        if (entries.Count > 0)
        {
            text.Append('\n').Append("    ").Append(title).Append(":\n");
            Rows(text, entries, 6);
        }
    }

    private static void Rows(StringBuilder text, IReadOnlyList<ManualEntry> entries, int indent)
    {
        foreach (var (name, meaning) in entries)
        {
            text.Append(' ', indent).Append(name).Append('\n');
            Wrap(text, meaning, indent + 4);
        }
    }

    private static void Wrap(StringBuilder text, string sentence, int indent)
    {
        var column = 0;
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                text.Append('\n');
                column = 0;
            }

            text.Append(' ', column == 0 ? indent : 1).Append(word);
            column += word.Length + (column == 0 ? indent : 1);
        }

        text.Append('\n');
    }
}
