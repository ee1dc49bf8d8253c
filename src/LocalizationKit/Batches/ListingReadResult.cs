using System.Diagnostics.CodeAnalysis;

namespace LocalizationKit.Batches;

/// <summary>Holds what one record of a batch gave: a listing or the reason why there is none.</summary>
/// <remarks>Exactly one of <see cref="Listing"/> and <see cref="Problem"/> is not null.</remarks>
public sealed class ListingReadResult
{
    private ListingReadResult(Listing? listing, BatchProblem? problem)
    {
        Listing = listing;
        Problem = problem;
    }

    /// <summary>Gets the listing; null when the record could not be read.</summary>
    public Listing? Listing { get; }

    /// <summary>Gets why the record could not be read; null when it could.</summary>
    public BatchProblem? Problem { get; }

    /// <summary>Gets whether the record was read.</summary>
    [MemberNotNullWhen(true, nameof(Listing))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Listing is not null;

    /// <summary>Wraps a listing.</summary>
    /// <param name="listing">The listing.</param>
    /// <returns>The result.</returns>
    public static ListingReadResult Of(Listing listing) => new(listing, null);

    /// <summary>Wraps a problem.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The result.</returns>
    public static ListingReadResult Of(BatchProblem problem) => new(null, problem);
}
