using System.CommandLine;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Commands;

/// <summary>Prints the JSON schema of <c>lockit.json</c>: <c>lockit schema</c>.</summary>
internal sealed class SchemaCommand : ExampleCommand
{
    /// <summary>Initializes the command.</summary>
    public SchemaCommand()
        : base("schema", "Prints the JSON schema of lockit.json, for editors.") => SetAction(Run);

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples => [("lockit schema > lockit.schema.json", "then name it in lockit.json: \"$schema\": \"./lockit.schema.json\"")];

    private static int Run(ParseResult result)
    {
        result.InvocationConfiguration.Output.Write(SettingSchema.Write());
        return ExitCodes.Success;
    }
}
