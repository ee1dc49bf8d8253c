using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a statement that a market asks for, folded as texts are. Immutable.</summary>
/// <param name="Claim">The row.</param>
/// <param name="HanTriggers">The triggers as they are looked for in Chinese sources.</param>
/// <param name="PlainTriggers">The triggers as they are looked for in other sources.</param>
/// <param name="Patterns">The statement in its admitted forms.</param>
internal sealed record RequiredStatement(RestrictedClaim Claim, string[] HanTriggers, string[] PlainTriggers, string[] Patterns)
{
    /// <summary>Folds a row of a market.</summary>
    public static RequiredStatement Of(RestrictedClaim claim, Market market) => new(
        claim, Fold(claim.Triggers, FoldOptions.Han), Fold(claim.Triggers, FoldOptions.None), Fold(claim.Patterns, TermProfile.Of(market.Language).Strict));

    private static string[] Fold(IReadOnlyList<string> texts, FoldOptions options) => [.. texts.Select(t => TextFolder.Fold(t, options).Text)];
}
