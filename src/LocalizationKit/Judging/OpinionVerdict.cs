using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Gating;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting;
using LocalizationKit.Risk;
using LocalizationKit.Scoring;

namespace LocalizationKit.Judging;

/// <summary>Adds what judges say to a verdict. They can only raise it: to a review, never to a block, and never back to publish.</summary>
internal static class OpinionVerdict
{
    /// <summary>Adds opinions.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="facts">The facts of the listing.</param>
    /// <param name="opinions">The errors, each with the check it is reported as and its text.</param>
    /// <param name="options">The settings of the run: severities and accepted findings.</param>
    /// <returns>The verdict with the findings.</returns>
    public static ListingVerdict Add(ListingVerdict verdict, ListingFacts facts, IReadOnlyList<(CheckDescriptor Check, SegmentFacts Text, JudgedError Error)> opinions, QualityOptions options)
    {
        var scale = new SeverityScale(options.Selection, facts);
        var added = new List<Finding>();
        foreach (var (check, text, error) in opinions)
        {
            if (options.Selection.Includes(check.Id) && !facts.Market.IgnoredChecks.Any(g => CheckSelection.Fits(g, check.Id))
                && scale.Of(check, error.Severity, text.Segment.Field.Name) is { } severity)
            {
                added.Add(FindingOf(check, text, error, severity > Severity.Major ? Severity.Major : severity));
            }
        }

        if (added.Count == 0)
        {
            return verdict;
        }

        var findings = FindingOrder.Finish(facts.Listing, [.. verdict.Findings, .. added], options.Baseline);
        var open = findings.Where(f => !f.IsSuppressed).ToList();
        var news = open.Where(f => opinions.Any(o => o.Check == f.Check)).ToList();
        return verdict with
        {
            Findings = findings,
            Gate = Raise(verdict.Gate, news),
            Score = verdict.Score is { } score ? ListingScorer.Score(facts, open, TrainedRiskEstimator.Raise(score.Risk, news)) : null,
        };
    }

    private static Finding FindingOf(CheckDescriptor check, SegmentFacts text, JudgedError error, Severity severity) => new()
    {
        Check = check,
        Severity = severity,
        Message = error.Message,
        Field = text.Segment.Field.Name,
        FieldIndex = text.Segment.FieldIndex,
        Source = error.Source,
        Target = error.Target,
    };

    private static GateDecision Raise(GateDecision gate, List<Finding> news)
    {
        var reasons = news.Where(f => f.Severity >= Severity.Major).Select(f => $"{f.Check.Id} is major").Distinct(StringComparer.Ordinal).ToList();
        return reasons.Count == 0 ? gate
            : gate.Verdict == Verdict.Publish ? new GateDecision(Verdict.Review, reasons)
            : gate with { Reasons = [.. gate.Reasons, .. reasons] };
    }
}
