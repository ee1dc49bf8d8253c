using System.Collections.Frozen;

namespace LocalizationKit.Hosting.Storage;

/// <summary>Writes and reads states as the ledger, the API and the board name them.</summary>
internal static class StateNames
{
    private static readonly FrozenDictionary<ListingState, string> Names = new Dictionary<ListingState, string>
    {
        [ListingState.Untranslated] = "untranslated",
        [ListingState.Received] = "received",
        [ListingState.Judged] = "judged",
        [ListingState.Published] = "published",
        [ListingState.InReview] = "in-review",
        [ListingState.Approved] = "approved",
        [ListingState.Rejected] = "rejected",
        [ListingState.Blocked] = "blocked",
        [ListingState.DeadLettered] = "dead-lettered",
        [ListingState.Superseded] = "superseded",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ListingState> States = Names.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> All => States.Keys;

    public static string Of(ListingState state) => Names[state];

    public static ListingState Parse(string name) => States[name];

    public static bool TryParse(string? name, out ListingState state)
    {
        state = default;
        return name is not null && States.TryGetValue(name, out state);
    }
}
