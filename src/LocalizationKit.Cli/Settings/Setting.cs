namespace LocalizationKit.Cli.Settings;

/// <summary>Describes a setting of <c>lockit.json</c>: what is read, what is refused and what the published schema says all come from it. Immutable.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">One sentence for the schema.</param>
internal sealed record Setting(string Name, SettingKind Kind, string Description)
{
    /// <summary>Gets whether the object that may have the setting must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the texts that are allowed; empty for any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Gets the settings of the object.</summary>
    public IReadOnlyList<Setting> Members { get; init; } = [];

    /// <summary>Gets whether what reads the object also refuses what does not fit, with a remedy of its own.</summary>
    public bool IsReadByOwner { get; init; }

    /// <summary>Gets the least number.</summary>
    public int Least { get; init; } = 1;

    /// <summary>Gets the greatest number.</summary>
    public int Most { get; init; } = int.MaxValue;
}
