namespace LocalizationKit.Judging;

/// <summary>Says which texts judges are asked about. Immutable.</summary>
public sealed record JudgingOptions
{
    /// <summary>Gets the least risk of a text that is sent; below it a text is taken for good. Default .4.</summary>
    public double LowestRisk { get; init; } = .4;

    /// <summary>Gets the risk from which a text is no longer sent. Default 1: all that the gate did not hold anyway.</summary>
    public double HighestRisk { get; init; } = 1;

    /// <summary>Gets how many results are looked at together; the judges get their texts in one call. Default 64.</summary>
    public int Window { get; init; } = 64;

    /// <summary>Returns whether a text is sent.</summary>
    /// <param name="risk">Its risk.</param>
    /// <returns>Whether the risk lies in the band.</returns>
    public bool Takes(double risk) => risk >= LowestRisk && risk < HighestRisk;
}
