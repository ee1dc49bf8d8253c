using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Finds the terms of a set of glossaries in a segment. Immutable after creation and safe to share.</summary>
public sealed class TermMatcher
{
    /// <summary>Initializes a matcher.</summary>
    /// <param name="entries">The entries with who asks for them.</param>
    /// <param name="source">The language of the source texts.</param>
    /// <param name="target">The language of the target texts.</param>
    public TermMatcher(IEnumerable<(TermEntry Entry, TermOrigin Origin)> entries, LanguageTag source, LanguageTag target)
    {
    }

    /// <summary>Finds the terms of a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="context">The source texts of the whole listing: context cues are looked for there.</param>
    /// <returns>One match per occurrence in the source, in text order.</returns>
    public IReadOnlyList<TermMatch> Find(SegmentFacts facts, string context) => [];
}
