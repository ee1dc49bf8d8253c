using LocalizationKit.Facts.Coverage;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Finds negations that only one side has. Where the other side might say the same in other words it finds nothing.</summary>
internal static class PolarityComparer
{
    // In a long passage a translator has room to say "no" with words no list has.
    private const int LongestCertainPassage = 60;

    // Beyond a short phrase a translator rephrases "does not fade" as "keeps its colour".
    private const int LongestPlainPassage = 16;

    // Paragraphs that could not be aligned say too much on both sides.
    private const int LongestPassage = 400;

    /// <summary>Compares the polarity of both sides.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="isLost">Whether to look for negations of the source that the target lacks, or the other way round.</param>
    /// <returns>At most one difference per aligned passage.</returns>
    public static IEnumerable<PolarityDifference> Compare(SegmentFacts facts, bool isLost)
    {
        var given = isLost ? facts.Source.Polarity : facts.Target.Polarity;
        if (!facts.IsComparable || !given.Any(c => c.IsStrong) || !PolarityReader.Knows(facts.Source.Language) || !PolarityReader.Knows(facts.Target.Language))
        {
            yield break;
        }

        foreach (var pair in ClauseAligner.Align(facts))
        {
            var source = Inside(facts.Source.Polarity, pair.SourceStart, pair.SourceEnd);
            var target = Inside(facts.Target.Polarity, pair.TargetStart, pair.TargetEnd);
            var (one, other) = isLost ? (source, target) : (target, source);
            var length = Math.Min(pair.SourceLength, pair.TargetLength);
            if (other.Count > 0 || one.Where(c => Demands(c, isLost, length) && !IsTerm(facts, c, isLost)).MaxBy(c => c.Strength) is not { } cue)
            {
                continue;
            }

            var span = new TextSpan(cue.Start, cue.Length, cue.Text);
            var severity = SeverityOf(facts, pair, cue, isLost, length);
            yield return isLost
                ? new PolarityDifference(cue, severity, span, Trim(facts.Target.Text, pair.TargetStart, pair.TargetEnd))
                : new PolarityDifference(cue, severity, Trim(facts.Source.Text, pair.SourceStart, pair.SourceEnd), span);
        }
    }

    // "Soft" may become "never scratchy"; only the opposite of an outright statement is certainly wrong.
    private static Severity SeverityOf(SegmentFacts facts, TextPair pair, PolarityCue cue, bool isLost, int length)
    {
        if (cue.Strength == CueStrength.Plain ||
            (!isLost && !Affirmations.AreIn(facts.Source.Text.Substring(pair.SourceStart, pair.SourceLength), facts.Source.Language)))
        {
            return Severity.Minor;
        }

        return length <= LongestCertainPassage && (pair.IsWhole || Count(facts, !isLost) < Count(facts, isLost)) ? Severity.Critical : Severity.Major;
    }

    // 不粘锅 as 易潔鑊: a glossary vouches for the rendering.
    private static bool IsTerm(SegmentFacts facts, PolarityCue cue, bool isLost) => facts.Terms.Any(t => isLost
        ? t.Approved.Count > 0 && t.Source.Start <= cue.Start && t.Source.End >= cue.Start + cue.Length
        : t.Approved.Any(a => a.Start <= cue.Start && a.End >= cue.Start + cue.Length));

    // A negation that moved to the neighbouring sentence leaves both sides with as many as before.
    private static int Count(SegmentFacts facts, bool isSource) => (isSource ? facts.Source : facts.Target).Polarity.Count(c => c.IsStrong);

    private static bool Demands(PolarityCue cue, bool isLost, int length) => cue.Strength switch
    {
        CueStrength.Strong => length <= LongestPassage,
        CueStrength.Absence => isLost && length <= LongestPassage,
        CueStrength.Plain => isLost && length <= LongestPlainPassage,
        _ => false,
    };

    private static List<PolarityCue> Inside(IReadOnlyList<PolarityCue> cues, int start, int end) =>
        [.. cues.Where(c => c.Start >= start && c.Start < end)];

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.Of(text, start, end - start);
    }
}
