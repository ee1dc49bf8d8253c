namespace LocalizationKit.Cli.Manual;

/// <summary>Holds one command of the manual.</summary>
/// <param name="Name">The words to type, without <c>lockit</c>.</param>
/// <param name="Synopsis">The line with its arguments.</param>
/// <param name="Description">What it does.</param>
/// <param name="Entries">Arguments and options.</param>
/// <param name="Examples">Lines to type and what they do.</param>
internal sealed record ManualCommand(string Name, string Synopsis, string Description, IReadOnlyList<ManualEntry> Entries, IReadOnlyList<ManualEntry> Examples);
