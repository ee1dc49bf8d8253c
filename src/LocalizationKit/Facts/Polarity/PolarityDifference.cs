using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Holds a negation that only one side has.</summary>
/// <param name="Cue">The cue.</param>
/// <param name="Severity">Critical when nothing else can stand for the negation, less where translators are free to rephrase.</param>
/// <param name="Source">The passage of the source, or the cue itself when it was lost.</param>
/// <param name="Target">The passage of the target, or the cue itself when it was added.</param>
internal sealed record PolarityDifference(PolarityCue Cue, Severity Severity, TextSpan Source, TextSpan Target);
