namespace LocalizationKit.Cli.Manual;

/// <summary>Holds one row of the manual.</summary>
/// <param name="Name">What is explained: an option with its value, an exit code, a variable.</param>
/// <param name="Meaning">What it does, with its default.</param>
internal sealed record ManualEntry(string Name, string Meaning);
