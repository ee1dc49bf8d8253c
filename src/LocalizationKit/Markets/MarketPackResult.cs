namespace LocalizationKit.Markets;

/// <summary>Holds what reading a pack gave.</summary>
/// <param name="Market">The market; null when an error keeps it from being used.</param>
/// <param name="Problems">The errors and warnings, by file and line.</param>
public sealed record MarketPackResult(Market? Market, IReadOnlyList<MarketPackProblem> Problems)
{
    /// <summary>Gets whether there is an error.</summary>
    public bool HasErrors => Problems.Any(p => p.IsError);
}
