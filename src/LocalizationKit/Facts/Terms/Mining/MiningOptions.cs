namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Holds the settings of a search for term candidates.</summary>
internal sealed record MiningOptions
{
    /// <summary>Gets in how many segments a pair must stand together. Default 3, at least 2.</summary>
    public int MinCount { get; init; } = 3;

    /// <summary>Gets the least correlation of a pair. Default 0.5, from 0 to 1.</summary>
    public double MinPhi { get; init; } = 0.5;

    /// <summary>Gets how many different expressions, and how many pairs, are counted at a time; the rarest are forgotten beyond that. Default two million.</summary>
    public int Capacity { get; init; } = 2_000_000;
}
