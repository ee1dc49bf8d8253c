using System.CommandLine;
using LocalizationKit.Cli.Completion;

namespace LocalizationKit.Cli.Commands;

/// <summary>Prints the script that teaches a shell the commands: <c>lockit completion bash</c>.</summary>
internal sealed class CompletionCommand : ExampleCommand
{
    private readonly Argument<string> _shell = new("SHELL") { Description = string.Join(", ", CompletionScript.Shells) + "." };

    /// <summary>Initializes the command.</summary>
    public CompletionCommand()
        : base("completion", "Prints the completion script for a shell: commands, options and their values.")
    {
        _shell.AcceptOnlyFromAmong([.. CompletionScript.Shells]);
        Add(_shell);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("source <(lockit completion bash)", "in ~/.bashrc"),
        ("source <(lockit completion zsh)", "in ~/.zshrc, behind compinit"),
        ("lockit completion fish > ~/.config/fish/completions/lockit.fish", "once"),
        ("lockit completion powershell | Out-String | Invoke-Expression", "in $PROFILE"),
    ];

    private int Run(ParseResult result)
    {
        result.InvocationConfiguration.Output.Write(CompletionScript.For(result.GetValue(_shell)!, result.RootCommandResult.Command));
        return ExitCodes.Success;
    }
}
