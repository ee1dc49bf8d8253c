using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Certainty;

/// <summary>Holds a hedge of the source that became a promise.</summary>
/// <param name="Severity">How grave a promise of this kind is.</param>
/// <param name="Source">The hedge.</param>
/// <param name="Target">The promise.</param>
internal sealed record CertaintyDifference(Severity Severity, TextSpan Source, TextSpan Target);
