namespace LocalizationKit.Cli.Settings;

/// <summary>Says from which verdict on the exit code is 1.</summary>
internal enum FailOn
{
    /// <summary>From block.</summary>
    Block,

    /// <summary>From review.</summary>
    Review,

    /// <summary>Never.</summary>
    Never,
}
