using System.CommandLine;
using LocalizationKit.Cli.Manual;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Commands;

/// <summary>Prints the whole manual, made from the commands themselves: <c>lockit man</c>.</summary>
internal sealed class ManCommand : ExampleCommand
{
    private static readonly string[] Formats = ["text", "markdown", "roff"];

    private readonly Option<string?> _format = new("--format") { Description = "text, markdown or roff [default: text].", HelpName = "FORMAT" };

    /// <summary>Initializes the command.</summary>
    public ManCommand()
        : base("man", "Prints the manual: every command, option, default, format, exit code and environment variable.")
    {
        Add(_format);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit man | less", "reads the manual"),
        ("lockit man --format roff > ~/.local/share/man/man1/lockit.1", "installs it for 'man lockit'"),
    ];

    private int Run(ParseResult result)
    {
        var page = ManualPage.Of(result.RootCommandResult.Command);
        result.InvocationConfiguration.Output.Write(SettingValues.OneOf(result.GetValue(_format), Formats, "--format") switch
        {
            "markdown" => ManualMarkdown.Write(page),
            "roff" => ManualRoff.Write(page),
            _ => ManualText.Write(page),
        });
        return ExitCodes.Success;
    }
}
