using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;
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

    // In a short statement a word far from any negation answers for nothing: "take apart" is no prohibition.
    private const int LongestShortHan = 30;
    private const int LongestShortOther = 90;

    private const PolarityKinds Limits = PolarityKinds.Most | PolarityKinds.Least;

    // Paragraphs that could not be aligned say too much on both sides.
    private const int LongestPassage = 400;

    /// <summary>Compares the polarity of both sides.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="isLost">Whether to look for negations of the source that the target lacks, or the other way round.</param>
    /// <returns>At most one difference per aligned passage.</returns>
    public static IEnumerable<PolarityDifference> Compare(SegmentFacts facts, bool isLost)
    {
        var given = isLost ? facts.Source : facts.Target;
        return facts.IsComparable && given.MayHave(PhraseTables.Negations) && HasStrong(given.Polarity) && PolarityReader.Knows(facts.Source.Language) && PolarityReader.Knows(facts.Target.Language)
            ? CompareCues(facts, isLost)
            : [];
    }

    private static IEnumerable<PolarityDifference> CompareCues(SegmentFacts facts, bool isLost)
    {
        foreach (var pair in facts.Passages)
        {
            var source = Inside(facts.Source.Polarity, pair.SourceStart, pair.SourceEnd);
            var target = Inside(facts.Target.Polarity, pair.TargetStart, pair.TargetEnd);
            if (isLost)
            {
                target.RemoveAll(t => IsGift(facts, t));
            }

            var (one, other) = isLost ? (source, target) : (target, source);
            if (isLost && FindTurnedLimit(facts, source, target) is var (bound, turned))
            {
                yield return new PolarityDifference(bound, Severity.Critical, new TextSpan(bound.Start, bound.Length, bound.Text), new TextSpan(turned.Start, turned.Length, turned.Text));
                continue;
            }

            if (FindUnanswered(facts, pair, one, other, isLost) is not { } cue)
            {
                continue;
            }

            var span = new TextSpan(cue.Start, cue.Length, cue.Text);
            var severity = SeverityOf(facts, pair, cue, isLost, other);
            yield return isLost
                ? new PolarityDifference(cue, severity, span, Trim(facts.Target.Text, pair.TargetStart, pair.TargetEnd))
                : new PolarityDifference(cue, severity, Trim(facts.Source.Text, pair.SourceStart, pair.SourceEnd), span);
        }
    }

    private static bool HasStrong(IReadOnlyList<PolarityCue> cues)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            if (cues[i].IsStrong)
            {
                return true;
            }
        }

        return false;
    }

    private static PolarityCue? FindUnanswered(SegmentFacts facts, TextPair pair, List<PolarityCue> one, List<PolarityCue> other, bool isLost)
    {
        var isShort = IsShort(facts, pair);
        return one
            .Where(c => Demands(facts, pair, c, isLost, other) && !IsAnswered(c, one, other, isShort) && !IsTerm(facts, c, isLost))
            .MaxBy(c => c.Strength);
    }

    // 不超过30℃ as "more than 30 °C": the limit stands on its head, unless a "not" stands before it.
    private static (PolarityCue Bound, PolarityCue Turned)? FindTurnedLimit(SegmentFacts facts, List<PolarityCue> source, List<PolarityCue> target)
    {
        foreach (var (kind, opposite) in new[] { (PolarityKinds.Most, PolarityKinds.Least), (PolarityKinds.Least, PolarityKinds.Most) })
        {
            if (source.Find(c => c.Kinds == kind && c.IsStrong) is { } bound
                && !source.Exists(c => (c.Kinds & opposite) != PolarityKinds.None && c.Kinds != PolarityKinds.General)
                && !target.Exists(c => (c.Kinds & kind) != PolarityKinds.None)
                && target.Find(c => c.Kinds == opposite && char.IsAsciiDigit(NextOf(facts.Target.Text, c))) is { } turned)
            {
                return (bound, turned);
            }
        }

        return null;
    }

    private static char NextOf(string text, PolarityCue cue)
    {
        var rest = text.AsSpan(cue.Start + cue.Length).TrimStart(" :：");
        return rest.Length > 0 ? rest[0] : ' ';
    }

    private static bool IsAnswered(PolarityCue cue, List<PolarityCue> one, List<PolarityCue> other, bool isShort) => other.Exists(o =>
        !IsSpokenFor(o, cue, one)
        && (o.IsStrong || (!isShort && o.Strength == CueStrength.Weak) || ((isShort || IsLimit(cue)) && Answers(o, cue, one))));

    private static bool IsShort(SegmentFacts facts, TextPair pair) =>
        pair.SourceLength <= (facts.Source.Language.IsUnspaced ? LongestShortHan : LongestShortOther);

    // "Soft" may become "never scratchy"; only the opposite of an outright statement is certainly wrong.
    private static Severity SeverityOf(SegmentFacts facts, TextPair pair, PolarityCue cue, bool isLost, List<PolarityCue> other)
    {
        if (!isLost && !Affirmations.AreIn(SourceOf(facts, pair), facts.Source.Language))
        {
            return Severity.Minor;
        }

        if (cue.Strength == CueStrength.Plain)
        {
            return IsShort(facts, pair) && IsSureLoss(cue, other) ? Severity.Major : Severity.Minor;
        }

        return LengthOf(pair) <= LongestCertainPassage && (pair.IsWhole || Count(facts, !isLost) < Count(facts, isLost)) ? Severity.Critical : Severity.Major;
    }

    private static bool IsTerm(SegmentFacts facts, PolarityCue cue, bool isLost) => facts.Terms.Any(t => isLost
        ? t.Approved.Count > 0 && t.Source.Start <= cue.Start && t.Source.End >= cue.Start + cue.Length && IsSaidOtherwise(t.Entry, cue, facts)
        : t.Approved.Any(a => a.Start <= cue.Start && a.End >= cue.Start + cue.Length));

    // 不粘锅 as 易潔鑊: a glossary vouches for the rendering. It does not where it gives 酒精 and 不含酒精 alike, or where any of
    // its renderings answers the negation: "wash" may be all that was found of "do not wash".
    private static bool IsSaidOtherwise(TermEntry entry, PolarityCue cue, SegmentFacts facts) =>
        entry.Sources.All(s => PolarityReader.Read(s, facts.Source.Language).Any(c => c.IsStrong))
        && !entry.Targets.Any(t => PolarityReader.Read(t, facts.Target.Language).Any(c => c.IsStrong || Answers(c, cue, [])));

    // "Up to" answers 不超过 however long the passage is; nothing else on either side need be meant.
    private static bool IsLimit(PolarityCue cue) => (cue.Kinds & PolarityKinds.Ban) == PolarityKinds.None;

    // A plain "not" is a limit only next to the opposite one: 5克以下 is "not more than 5 g", but 3岁以下适用 is not "not for those under 3".
    private static bool Answers(PolarityCue other, PolarityCue cue, List<PolarityCue> beside)
    {
        var common = other.Kinds & cue.Kinds;
        if ((common & ~Limits) != PolarityKinds.None || (cue.Kinds & ~Limits) == PolarityKinds.None)
        {
            return common != PolarityKinds.None;
        }

        return ((common & PolarityKinds.Most) != PolarityKinds.None && beside.Exists(b => !b.IsStrong && b.Kinds.HasFlag(PolarityKinds.Least)))
            || ((common & PolarityKinds.Least) != PolarityKinds.None && beside.Exists(b => !b.IsStrong && b.Kinds.HasFlag(PolarityKinds.Most)));
    }

    // Where something is given for free, "free" renders 赠 and answers no 不含.
    private static bool IsGift(SegmentFacts facts, PolarityCue cue) =>
        !cue.IsStrong
        && ConceptComparer.Proves(facts.Source, "gift")
        && ConceptComparer.Proves(new TextFacts(cue.Text, facts.Target.Language), "gift");

    // "Aged 3 and over" renders 3岁以上, "at most 30 °C" 不超过30℃: neither says anything about the 请勿 in the same sentence.
    private static bool IsSpokenFor(PolarityCue other, PolarityCue cue, List<PolarityCue> beside)
    {
        if (!other.IsStrong && (other.Kinds & PolarityKinds.General) != PolarityKinds.General && beside.Exists(b => b != cue && !b.IsStrong && (b.Kinds & other.Kinds & Limits) != PolarityKinds.None))
        {
            return true;
        }

        // Beside 无理由, "without" is no answer to 不退换.
        var isTaken = other.Strength == CueStrength.Absence && beside.Exists(b => b != cue && (b.Strength == CueStrength.Absence || b.Kinds == PolarityKinds.Lack));
        var kinds = isTaken ? other.Kinds & ~PolarityKinds.Ban : other.Kinds;
        var scope = IsLimitOnly(cue) ? Limits : ~Limits;
        return kinds != PolarityKinds.None
            && (kinds & cue.Kinds & scope) == PolarityKinds.None
            && beside.Exists(b => b != cue && (b.Kinds & kinds) != PolarityKinds.None);
    }

    private static bool IsLimitOnly(PolarityCue cue) => cue.Kinds != PolarityKinds.None && (cue.Kinds & ~Limits) == PolarityKinds.None;

    // "Does not fade" has countless renderings, but none that says "fades".
    private static bool IsSureLoss(PolarityCue cue, List<PolarityCue> other) => cue.Kinds switch
    {
        PolarityKinds.General => false,
        PolarityKinds.Keep => other.Exists(o => o.Kinds.HasFlag(PolarityKinds.Fault)),
        _ => true,
    };

    // A negation that moved to the neighbouring sentence leaves both sides with as many as before.
    private static int Count(SegmentFacts facts, bool isSource) => (isSource ? facts.Source : facts.Target).Polarity.Count(c => c.IsStrong);

    private static bool Demands(SegmentFacts facts, TextPair pair, PolarityCue cue, bool isLost, List<PolarityCue> other) => LengthOf(pair) <= LongestPassage && cue.Strength switch
    {
        CueStrength.Strong => true,
        CueStrength.Absence => isLost || (IsShort(facts, pair) && Affirmations.Own(SourceOf(facts, pair), facts.Source.Language)),
        CueStrength.Plain => isLost && (LengthOf(pair) <= LongestPlainPassage || (LengthOf(pair) <= LongestCertainPassage && cue.Kinds == PolarityKinds.Keep && IsSureLoss(cue, other))),
        _ => false,
    };

    private static int LengthOf(TextPair pair) => Math.Min(pair.SourceLength, pair.TargetLength);

    private static string SourceOf(SegmentFacts facts, TextPair pair) => facts.Source.Text.Substring(pair.SourceStart, pair.SourceLength);

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
