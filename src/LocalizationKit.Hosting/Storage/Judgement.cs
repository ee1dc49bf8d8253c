namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds the outcome of judging one listing, ready to be kept.</summary>
/// <param name="Sequence">The place in the ledger.</param>
/// <param name="State">Where the listing goes.</param>
/// <param name="Verdict">The verdict as results name it.</param>
/// <param name="Result">The result record as JSON.</param>
public sealed record Judgement(long Sequence, ListingState State, string Verdict, string Result)
{
    /// <summary>Gets the market the listing was judged for; null when it could not be judged.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the quality, 0 to 100; null when there is none.</summary>
    public double? Quality { get; init; }

    /// <summary>Gets the risk, 0 to 1; null when there is none.</summary>
    public double? Risk { get; init; }

    /// <summary>Gets the findings by check, suppressed ones left out.</summary>
    public IReadOnlyList<CheckCount> Checks { get; init; } = [];

    /// <summary>Gets why the listing could not be judged; null when it was.</summary>
    public string? Error { get; init; }
}
