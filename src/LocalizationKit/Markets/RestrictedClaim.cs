using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Holds a promise that the law or the platforms of a market restrict. Immutable.</summary>
public sealed class RestrictedClaim
{
    /// <summary>Gets the id of the row.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the vertical the row holds for; <c>all</c> for every one.</summary>
    public required string Vertical { get; init; }

    /// <summary>Gets the source-side texts of which one must occur for a hit to count in full.</summary>
    public required IReadOnlyList<string> Triggers { get; init; }

    /// <summary>Gets the target-side phrases.</summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>Gets whether the row asks for a statement (one of the phrases must be present) instead of restricting one.</summary>
    public bool IsRequiredStatement { get; init; }

    /// <summary>Gets the severity when a trigger is present.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets why the promise is restricted.</summary>
    public required string Reason { get; init; }

    /// <summary>Gets wording that is safe; null when the only cure is to delete.</summary>
    public string? Safer { get; init; }

    /// <summary>Gets the legal basis; null when none is named.</summary>
    public string? Source { get; init; }
}
