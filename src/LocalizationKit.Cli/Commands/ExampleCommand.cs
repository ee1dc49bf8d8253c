using System.CommandLine;

namespace LocalizationKit.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal abstract class ExampleCommand(string name, string description) : Command(name, description)
{
    /// <summary>Gets the examples: the line to type and what it does.</summary>
    public abstract IReadOnlyList<(string Line, string Meaning)> Examples { get; }
}
