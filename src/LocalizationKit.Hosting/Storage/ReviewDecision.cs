namespace LocalizationKit.Hosting.Storage;

/// <summary>Holds what a reviewer decided about one revision of a listing.</summary>
/// <param name="Id">The id of the listing.</param>
/// <param name="Revision">The revision the reviewer saw; null to take the current one.</param>
/// <param name="Kind"><c>approve</c>, <c>correct</c> or <c>reject</c>.</param>
/// <param name="By">The name of the key.</param>
/// <param name="Reason">The reason; null when none was given.</param>
public sealed record ReviewDecision(string Id, int? Revision, string Kind, string By, string? Reason)
{
    /// <summary>Gets the record with corrected targets; null unless the decision is <c>correct</c>.</summary>
    public string? Corrected { get; init; }

    /// <summary>Gets the judgement of the corrected record; null unless the decision is <c>correct</c>.</summary>
    public string? Result { get; init; }
}
