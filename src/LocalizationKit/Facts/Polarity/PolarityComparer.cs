using System.Runtime.InteropServices;
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
    public static PolarityDifference[] Compare(SegmentFacts facts, bool isLost)
    {
        var given = isLost ? facts.Source : facts.Target;
        return given.MayHave(PhraseTables.Negations) && HasStrong(given.Cues) && facts.IsComparable && PolarityReader.Knows(facts.Source.Language) && PolarityReader.Knows(facts.Target.Language)
            ? CompareCues(facts, isLost)
            : [];
    }

    private static PolarityDifference[] CompareCues(SegmentFacts facts, bool isLost)
    {
        List<PolarityDifference>? found = null;
        foreach (var pair in facts.Passages)
        {
            var source = Inside(facts.Source.Cues, pair.SourceStart, pair.SourceEnd);
            var target = Inside(facts.Target.Cues, pair.TargetStart, pair.TargetEnd);
            if (HasStrong(isLost ? source : target) && (isLost ? FindLost(facts, pair, source, WithoutGifts(facts, target)) : FindAdded(facts, pair, source, target)) is { } difference)
            {
                (found ??= []).Add(difference);
            }
        }

        return found is null ? [] : [.. found];
    }

    private static PolarityDifference? FindLost(SegmentFacts facts, TextPair pair, ReadOnlySpan<PolarityCue> source, ReadOnlySpan<PolarityCue> target)
    {
        if ((FindTurnedLimit(facts, source, target, PolarityKinds.Most, PolarityKinds.Least) ?? FindTurnedLimit(facts, source, target, PolarityKinds.Least, PolarityKinds.Most)) is var (bound, turned))
        {
            return new PolarityDifference(bound, Severity.Critical, SpanOf(bound), SpanOf(turned));
        }

        return FindUnanswered(facts, pair, source, target, isLost: true) is { } cue
            ? new PolarityDifference(cue, SeverityOf(facts, pair, cue, isLost: true, target), SpanOf(cue), Trim(facts.Target.Text, pair.TargetStart, pair.TargetEnd))
            : null;
    }

    private static PolarityDifference? FindAdded(SegmentFacts facts, TextPair pair, ReadOnlySpan<PolarityCue> source, ReadOnlySpan<PolarityCue> target)
    {
        if (FindUnanswered(facts, pair, target, source, isLost: false) is not { } cue)
        {
            return null;
        }

        // 轻薄不油腻 as "lightweight, not greasy": as many negations as before; only the opposite of an outright statement is then certainly one more.
        var severity = SeverityOf(facts, pair, cue, isLost: false, source);
        return severity == Severity.Minor && CountNegations(source) >= CountNegations(target)
            ? null
            : new PolarityDifference(cue, severity, Trim(facts.Source.Text, pair.SourceStart, pair.SourceEnd), SpanOf(cue));
    }

    private static int CountNegations(ReadOnlySpan<PolarityCue> cues)
    {
        var count = 0;
        foreach (var cue in cues)
        {
            count += cue.IsStrong && !IsLimitOnly(cue) ? 1 : 0;
        }

        return count;
    }

    private static TextSpan SpanOf(PolarityCue cue) => new(cue.Start, cue.Length, cue.Text);

    private static bool HasStrong(ReadOnlySpan<PolarityCue> cues)
    {
        foreach (var cue in cues)
        {
            if (cue.IsStrong)
            {
                return true;
            }
        }

        return false;
    }

    // The strongest; among equals the first.
    private static PolarityCue? FindUnanswered(SegmentFacts facts, TextPair pair, ReadOnlySpan<PolarityCue> one, ReadOnlySpan<PolarityCue> other, bool isLost)
    {
        var isShort = IsShort(facts, pair);
        PolarityCue? found = null;
        foreach (var cue in one)
        {
            if ((found is null || cue.Strength > found.Strength) && !IsAnswered(cue, one, other, isShort) && Demands(facts, pair, cue, isLost, other) && !IsTerm(facts, cue, isLost))
            {
                found = cue;
            }
        }

        return found;
    }

    // 不超过30℃ as "more than 30 °C": the limit stands on its head, unless a "not" stands before it.
    private static (PolarityCue Bound, PolarityCue Turned)? FindTurnedLimit(SegmentFacts facts, ReadOnlySpan<PolarityCue> source, ReadOnlySpan<PolarityCue> target, PolarityKinds kind, PolarityKinds opposite)
    {
        PolarityCue? bound = null, turned = null;
        foreach (var cue in source)
        {
            bound ??= cue.Kinds == kind && cue.IsStrong ? cue : null;
            if (cue.Kinds != PolarityKinds.General && (cue.Kinds & opposite) != PolarityKinds.None)
            {
                return null;
            }
        }

        if (bound is null)
        {
            return null;
        }

        foreach (var cue in target)
        {
            turned ??= cue.Kinds == opposite && char.IsAsciiDigit(NextOf(facts.Target.Text, cue)) ? cue : null;
            if ((cue.Kinds & kind) != PolarityKinds.None)
            {
                return null;
            }
        }

        return turned is null ? null : (bound, turned);
    }

    private static char NextOf(string text, PolarityCue cue)
    {
        var rest = text.AsSpan(cue.Start + cue.Length).TrimStart(" :：");
        return rest.Length > 0 ? rest[0] : ' ';
    }

    private static bool IsAnswered(PolarityCue cue, ReadOnlySpan<PolarityCue> one, ReadOnlySpan<PolarityCue> other, bool isShort)
    {
        foreach (var o in other)
        {
            if ((o.IsStrong || (!isShort && o.Strength == CueStrength.Weak) || ((isShort || IsLimit(cue)) && Answers(o, cue, one))) && !IsSpokenFor(o, cue, one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsShort(SegmentFacts facts, TextPair pair) =>
        pair.SourceLength <= (facts.Source.Language.IsUnspaced ? LongestShortHan : LongestShortOther);

    // "Soft" may become "never scratchy"; only the opposite of an outright statement is certainly wrong.
    private static Severity SeverityOf(SegmentFacts facts, TextPair pair, PolarityCue cue, bool isLost, ReadOnlySpan<PolarityCue> other)
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

    private static bool IsTerm(SegmentFacts facts, PolarityCue cue, bool isLost)
    {
        foreach (var term in facts.Terms)
        {
            if (isLost ? term.Approved.Count > 0 && Covers(term.Source, cue) && IsSaidOtherwise(term.Entry, cue, facts) : term.Approved.Any(a => Covers(a, cue)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Covers(TextSpan span, PolarityCue cue) => span.Start <= cue.Start && span.End >= cue.Start + cue.Length;

    // 不粘锅 as 易潔鑊: a glossary vouches for the rendering. It does not where it gives 酒精 and 不含酒精 alike, or where any of
    // its renderings answers the negation: "wash" may be all that was found of "do not wash".
    private static bool IsSaidOtherwise(TermEntry entry, PolarityCue cue, SegmentFacts facts) =>
        entry.Sources.All(s => PolarityReader.Read(s, facts.Source.Language).Any(c => c.IsStrong))
        && !entry.Targets.Any(t => PolarityReader.Read(t, facts.Target.Language).Any(c => c.IsStrong || Answers(c, cue, [])));

    // "Up to" answers 不超过 however long the passage is; nothing else on either side need be meant.
    private static bool IsLimit(PolarityCue cue) => (cue.Kinds & PolarityKinds.Ban) == PolarityKinds.None;

    // A plain "not" is a limit only next to the opposite one: 5克以下 is "not more than 5 g", but 3岁以下适用 is not "not for those under 3".
    private static bool Answers(PolarityCue other, PolarityCue cue, ReadOnlySpan<PolarityCue> beside)
    {
        var common = other.Kinds & cue.Kinds;
        if ((common & ~Limits) != PolarityKinds.None || (cue.Kinds & ~Limits) == PolarityKinds.None)
        {
            return common != PolarityKinds.None;
        }

        return ((common & PolarityKinds.Most) != PolarityKinds.None && HasWeak(beside, null, PolarityKinds.Least))
            || ((common & PolarityKinds.Least) != PolarityKinds.None && HasWeak(beside, null, PolarityKinds.Most));
    }

    private static bool HasWeak(ReadOnlySpan<PolarityCue> cues, PolarityCue? except, PolarityKinds kinds)
    {
        foreach (var cue in cues)
        {
            if (!cue.IsStrong && (cue.Kinds & kinds) != PolarityKinds.None && !ReferenceEquals(cue, except))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<PolarityCue> WithoutGifts(SegmentFacts facts, ReadOnlySpan<PolarityCue> target)
    {
        List<PolarityCue>? others = null;
        for (var i = 0; i < target.Length; i++)
        {
            if (IsGift(facts, target[i]))
            {
                others ??= [.. target[..i]];
            }
            else
            {
                others?.Add(target[i]);
            }
        }

        return others is null ? target : CollectionsMarshal.AsSpan(others);
    }

    // Where something is given for free, "free" renders 赠 and answers no 不含.
    private static bool IsGift(SegmentFacts facts, PolarityCue cue) =>
        !cue.IsStrong
        && ConceptComparer.Proves(facts.Source, "gift")
        && ConceptComparer.Proves(new TextFacts(cue.Text, facts.Target.Language), "gift");

    // "Aged 3 and over" renders 3岁以上, "at most 30 °C" 不超过30℃: neither says anything about the 请勿 in the same sentence.
    private static bool IsSpokenFor(PolarityCue other, PolarityCue cue, ReadOnlySpan<PolarityCue> beside)
    {
        if (!other.IsStrong && (other.Kinds & PolarityKinds.General) != PolarityKinds.General && HasWeak(beside, cue, other.Kinds & Limits))
        {
            return true;
        }

        var kinds = IsTaken(other, cue, beside) ? other.Kinds & ~PolarityKinds.Ban : other.Kinds;
        var scope = IsLimitOnly(cue) ? Limits : ~Limits;
        if (kinds == PolarityKinds.None || (kinds & cue.Kinds & scope) != PolarityKinds.None)
        {
            return false;
        }

        foreach (var b in beside)
        {
            if ((b.Kinds & kinds) != PolarityKinds.None && !ReferenceEquals(b, cue))
            {
                return true;
            }
        }

        return false;
    }

    // Beside 无理由, "without" is no answer to 不退换.
    private static bool IsTaken(PolarityCue other, PolarityCue cue, ReadOnlySpan<PolarityCue> beside)
    {
        if (other.Strength != CueStrength.Absence)
        {
            return false;
        }

        foreach (var b in beside)
        {
            if ((b.Strength == CueStrength.Absence || b.Kinds == PolarityKinds.Lack) && !ReferenceEquals(b, cue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLimitOnly(PolarityCue cue) => cue.Kinds != PolarityKinds.None && (cue.Kinds & ~Limits) == PolarityKinds.None;

    // "Does not fade" has countless renderings, but none that says "fades".
    private static bool IsSureLoss(PolarityCue cue, ReadOnlySpan<PolarityCue> other) => cue.Kinds switch
    {
        PolarityKinds.General => false,
        PolarityKinds.Keep => HasFault(other),
        _ => true,
    };

    private static bool HasFault(ReadOnlySpan<PolarityCue> cues)
    {
        foreach (var cue in cues)
        {
            if ((cue.Kinds & PolarityKinds.Fault) != PolarityKinds.None)
            {
                return true;
            }
        }

        return false;
    }

    // A negation that moved to the neighbouring sentence leaves both sides with as many as before.
    private static int Count(SegmentFacts facts, bool isSource) => (isSource ? facts.Source : facts.Target).Cues.Count(c => c.IsStrong);

    private static bool Demands(SegmentFacts facts, TextPair pair, PolarityCue cue, bool isLost, ReadOnlySpan<PolarityCue> other) => LengthOf(pair) <= LongestPassage && cue.Strength switch
    {
        CueStrength.Strong => true,
        CueStrength.Absence => isLost || (IsShort(facts, pair) && Affirmations.Own(SourceOf(facts, pair), facts.Source.Language)),
        CueStrength.Plain => isLost && (LengthOf(pair) <= LongestPlainPassage || (LengthOf(pair) <= LongestCertainPassage && cue.Kinds == PolarityKinds.Keep && IsSureLoss(cue, other))),
        _ => false,
    };

    private static int LengthOf(TextPair pair) => Math.Min(pair.SourceLength, pair.TargetLength);

    private static string SourceOf(SegmentFacts facts, TextPair pair) => facts.Source.Text.Substring(pair.SourceStart, pair.SourceLength);

    // Cues stand in text order.
    private static ReadOnlySpan<PolarityCue> Inside(PolarityCue[] cues, int start, int end)
    {
        var first = 0;
        while (first < cues.Length && cues[first].Start < start)
        {
            first++;
        }

        var last = first;
        while (last < cues.Length && cues[last].Start < end)
        {
            last++;
        }

        return cues.AsSpan(first, last - first);
    }

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
