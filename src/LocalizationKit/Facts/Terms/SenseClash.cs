using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a rendering that belongs to another sense of a word than the one meant here.</summary>
/// <param name="Other">The entry of the other sense.</param>
/// <param name="Target">Where its rendering stands in the target.</param>
/// <param name="IsCertain">Whether something in the listing speaks for the sense meant: a cue, or the vertical.</param>
public sealed record SenseClash(TermEntry Other, TextSpan Target, bool IsCertain);
