using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a phrase of the target that a market restricts.</summary>
/// <param name="Claim">The row of the market.</param>
/// <param name="Target">Where the phrase stands in the target.</param>
/// <param name="IsTriggered">Whether the source of the listing makes the promise too, or the row asks for no trigger.</param>
/// <param name="Source">Where the promise stands in the source of the segment; null when it stands elsewhere or nowhere.</param>
public sealed record ClaimMatch(RestrictedClaim Claim, TextSpan Target, bool IsTriggered, TextSpan? Source);
