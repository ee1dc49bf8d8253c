using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Finds words without a counterpart, by a lexicon learned from approved translations. It abstains where the texts are not of the kind it was learned from.</summary>
internal static class UncoveredWords
{
    // Below this share of known units the lexicon is of another kind of text.
    private const float LeastKnown = .6f;

    // More than this is not an omission, it is a free rendering or another text.
    private const int MostSpans = 2;

    /// <summary>Finds words of the source that the target lacks, or of the target that the source does not have.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="isOmission">Whether to look for words of the source.</param>
    /// <returns>The words; empty without a lexicon of the two languages.</returns>
    public static IReadOnlyList<UncoveredWord> Find(SegmentFacts facts, bool isOmission)
    {
        return facts.Options.Lexicons.Count > 0 && LexiconOf(facts) is { } lexicon ? Find(facts, isOmission, lexicon) : [];
    }

    private static TranslationLexicon? LexiconOf(SegmentFacts facts) => facts.Options.Lexicons.FirstOrDefault(l => l.Fits(facts.Source.Language, facts.Target.Language));

    private static IReadOnlyList<UncoveredWord> Find(SegmentFacts facts, bool isOmission, TranslationLexicon lexicon)
    {
        List<TextUnit> source = [], target = [];
        TextUnitReader.Read(facts.Source.Text, source);
        TextUnitReader.Read(facts.Target.Text, target);
        var forward = CoverageSide.Of(facts.Source.Text, source, target, lexicon.Forward);
        var backward = CoverageSide.Of(facts.Target.Text, target, source, lexicon.Backward);
        var (own, other) = isOmission ? (forward, backward) : (backward, forward);
        if (forward.Known < LeastKnown || backward.Known < LeastKnown || !other.IsExhausted())
        {
            return [];
        }

        var (text, units) = isOmission ? (facts.Target.Text, target) : (facts.Source.Text, source);
        var missing = own.FindMissing(lexicon.Pairs).Where(s => !IsCheckedElsewhere(facts, s, isOmission)).ToList();
        return missing.Count is 0 or > MostSpans ? [] : missing.ConvertAll(s => new UncoveredWord(s, own.PlaceOf(s, text, units)));
    }

    // Numbers, codes and terms have checks of their own that know them better.
    private static bool IsCheckedElsewhere(SegmentFacts facts, TextSpan words, bool isOmission)
    {
        var side = isOmission ? facts.Source : facts.Target;
        return side.Quantities.Any(q => q.Start < words.End && words.Start < q.Start + q.Length)
            || side.Spans.Any(s => s.Start < words.End && words.Start < s.End)
            || (isOmission && facts.Terms.Any(t => t.Source.Start < words.End && words.Start < t.Source.End));
    }
}
