namespace LocalizationKit.Cli.Completion;

/// <summary>Writes the parts of a script that differ from command to command, in the language of one shell.</summary>
internal abstract class ShellWriter
{
    /// <summary>Writes that a word leads to a command.</summary>
    public abstract string Path(CompletionNode node);

    /// <summary>Writes what may follow an option; empty when it stands elsewhere.</summary>
    public abstract string Value(CompletionNode node, CompletionOption option);

    /// <summary>Writes what may stand where no option is begun.</summary>
    public abstract string Words(CompletionNode node);

    /// <summary>Writes the options of a command.</summary>
    public abstract string Options(CompletionNode node);
}
