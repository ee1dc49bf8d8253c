using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Holds a negation that only one side has.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="IsLost">Whether the source has the cue; otherwise the target has it.</param>
/// <param name="IsCertain">Whether the passage is short enough that a negation elsewhere cannot stand for it.</param>
/// <param name="Source">The passage of the source, or the cue itself when it is lost.</param>
/// <param name="Target">The passage of the target, or the cue itself when it was added.</param>
internal sealed record PolarityDifference(PolarityCue Cue, bool IsLost, bool IsCertain, TextSpan Source, TextSpan Target);
