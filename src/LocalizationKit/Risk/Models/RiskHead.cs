namespace LocalizationKit.Risk.Models;

/// <summary>Holds what estimates the risk of segments of one pair of languages. Immutable.</summary>
internal sealed record RiskHead
{
    /// <summary>Gets the source language the head was trained on; null for any.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the target language the head was trained on; null for any.</summary>
    public string? Target { get; init; }

    /// <summary>Gets what the head estimates: <c>major</c> or <c>critical</c> errors.</summary>
    public required string Event { get; init; }

    /// <summary>Gets the models of both languages; empty for a head that holds for any pair.</summary>
    public required PairModels Models { get; init; }

    /// <summary>Gets the scorer of segments without other engines' translations.</summary>
    public required RiskScorer Alone { get; init; }

    /// <summary>Gets the scorer of segments with one; null when there was nothing to learn it from.</summary>
    public RiskScorer? WithOne { get; init; }

    /// <summary>Gets the scorer of segments with two or more; null when there was nothing to learn it from.</summary>
    public RiskScorer? WithSeveral { get; init; }

    /// <summary>Finds the scorer of a segment.</summary>
    /// <param name="opinions">How many other engines' translations there are.</param>
    /// <returns>The scorer for as many, else the next one below.</returns>
    public RiskScorer ScorerOf(int opinions) => opinions switch
    {
        0 => Alone,
        1 => WithOne ?? Alone,
        _ => WithSeveral ?? WithOne ?? Alone,
    };
}
