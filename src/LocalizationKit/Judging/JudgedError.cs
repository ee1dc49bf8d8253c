using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Judging;

/// <summary>Holds an error that a judge found. Immutable.</summary>
/// <param name="Severity">How grave it is; what is graver than major counts as major, because a judge may ask for a review and never block.</param>
/// <param name="Message">One sentence for the reader of the report.</param>
/// <param name="Source">The place in the source text; null when there is none.</param>
/// <param name="Target">The place in the target text; null when there is none.</param>
public sealed record JudgedError(Severity Severity, string Message, TextSpan? Source = null, TextSpan? Target = null);
