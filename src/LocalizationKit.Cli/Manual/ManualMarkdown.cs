using System.Text;

namespace LocalizationKit.Cli.Manual;

/// <summary>Writes the manual as the page <c>docs/lockit.md</c>.</summary>
internal static class ManualMarkdown
{
    /// <summary>Writes a manual.</summary>
    /// <param name="page">The manual.</param>
    /// <returns>Markdown with LF line ends.</returns>
    public static string Write(ManualPage page)
    {
        var text = new StringBuilder("# lockit\n\n");
        text.Append("<!-- Made by `lockit man --format markdown`; do not edit. -->\n\n").Append(page.Description).Append("\n\n");
        Table(text, "Command", "Does", page.Commands.Select(static c => new ManualEntry($"[{c.Name}](#lockit-{c.Name.Replace(' ', '-')})", c.Description)), isCode: false);
        foreach (var command in page.Commands)
        {
            text.Append("## lockit ").Append(command.Name).Append("\n\n").Append(Escape(command.Description)).Append("\n\n```\n").Append(command.Synopsis).Append("\n```\n\n");
            Table(text, "Argument, option", "Meaning", command.Entries, isCode: true);
            Table(text, "Example", "Does", command.Examples, isCode: true);
        }

        text.Append("## Exit status\n\n");
        Table(text, "Code", "Means", ManualPage.ExitStatus, isCode: false);
        text.Append("## Environment\n\n");
        Table(text, "Variable", "Meaning", ManualPage.Environment, isCode: true);
        text.Append("## Files\n\n");
        Table(text, "File", "Meaning", ManualPage.Files, isCode: true);
        text.Length--;
        return text.ToString();
    }

    private static void Table(StringBuilder text, string left, string right, IEnumerable<ManualEntry> entries, bool isCode)
    {
        var rows = entries.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        text.Append("| ").Append(left).Append(" | ").Append(right).Append(" |\n|---|---|\n");
        foreach (var (name, meaning) in rows)
        {
            var shown = isCode ? $"`{name.Replace("|", "\\|", StringComparison.Ordinal)}`" : name;
            text.Append("| ").Append(shown).Append(" | ").Append(Escape(meaning)).Append(" |\n");
        }

        text.Append('\n');
    }

    private static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
