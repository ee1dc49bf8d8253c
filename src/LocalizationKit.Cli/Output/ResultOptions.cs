using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Output;

/// <summary>Holds what the user says of the results of a run. Immutable.</summary>
internal sealed record ResultOptions
{
    /// <summary>Gets from which verdict on a listing is a failed test case of JUnit.</summary>
    public FailOn FailOn { get; init; } = FailOn.Block;

    /// <summary>Gets whether each result of JSON Lines carries its listing.</summary>
    public bool WithTexts { get; init; }

    /// <summary>Gets whether a CSV file begins with a byte order mark.</summary>
    public bool HasMark { get; init; }

    /// <summary>Gets the heading of a page.</summary>
    public string Title { get; init; } = "Quality report";

    /// <summary>Gets the source language of records that name none.</summary>
    public string Source { get; init; } = "zh-Hans";
}
