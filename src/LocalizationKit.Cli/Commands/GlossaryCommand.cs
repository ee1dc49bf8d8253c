using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>Groups what concerns glossaries: <c>lockit glossary …</c>.</summary>
internal sealed class GlossaryCommand : Command
{
    /// <summary>Initializes the command.</summary>
    public GlossaryCommand()
        : base("glossary", "Works on glossaries and market packs.")
    {
        Add(new GlossaryLintCommand());
        Add(new GlossaryImportCommand());
        Add(new GlossaryExportCommand());
        Add(new GlossaryMineCommand());
    }
}
