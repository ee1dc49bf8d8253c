using LocalizationKit.Gating;
using LocalizationKit.Hosting.Delivery;
using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Hosting.Telemetry;

namespace LocalizationKit.Hosting.Review;

/// <summary>Takes the decisions of reviewers, from the board and from the API alike.</summary>
internal sealed class ReviewDesk(IVerdictStore store, IReviewStore review, ListingJudge judge, PublisherSet publishers, KitMetrics metrics)
{
    public const string Approve = "approve";
    public const string Correct = "correct";
    public const string Reject = "reject";

    /// <summary>The greatest length of a reason.</summary>
    public const int MaxReasonLength = 2000;

    /// <summary>Decides. A correction is judged first: what would be blocked does not go out, whoever asks.</summary>
    public async Task<DeskOutcome> DecideAsync(string id, int? revision, string kind, IReadOnlyList<FieldCorrection> corrections, string by, string? reason, CancellationToken cancellationToken)
    {
        if (Inspect(kind, corrections, reason) is { } fault)
        {
            return new DeskOutcome(DecisionStatus.NotOpen, fault);
        }

        var found = await store.FindAsync(id, cancellationToken);
        if (found.Listing is not { } listing)
        {
            return new DeskOutcome(DecisionStatus.NotFound, "There is no such listing.");
        }

        var decision = new ReviewDecision(id, revision ?? listing.Revision, kind, by, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        DeskOutcome? judged = null;
        if (kind == Correct)
        {
            if (listing.Record is null)
            {
                return new DeskOutcome(DecisionStatus.NotOpen, "The text of this listing is no longer kept; hand it in again.");
            }

            (decision, judged) = JudgeCorrection(listing, decision, corrections);
            if (judged.Error is not null)
            {
                return judged;
            }
        }

        var status = await review.DecideAsync(decision, publishers.Names, cancellationToken);
        if (status == DecisionStatus.Taken)
        {
            metrics.Decided(kind);
            publishers.Wake();
        }

        return new DeskOutcome(status, Describe(status, listing.State), judged?.Verdict);
    }

    private (ReviewDecision Decision, DeskOutcome Outcome) JudgeCorrection(StoredListing listing, ReviewDecision decision, IReadOnlyList<FieldCorrection> corrections)
    {
        string corrected;
        try
        {
            corrected = TargetEditor.Apply(listing.Record!, corrections);
        }
        catch (ArgumentException exception)
        {
            return (decision, new DeskOutcome(DecisionStatus.NotOpen, exception.Message));
        }

        var verdict = judge.Check(corrected);
        return verdict.Verdict is Verdict.Block or Verdict.Error
            ? (decision, new DeskOutcome(DecisionStatus.NotOpen, $"The corrected listing would still be blocked: {string.Join("; ", verdict.Gate.Reasons)}. Mend it, or reject the listing.", verdict))
            : (decision with { Corrected = corrected, Result = ListingJudge.ResultOf(verdict) }, new DeskOutcome(DecisionStatus.Taken, null, verdict));
    }

    private static string? Inspect(string kind, IReadOnlyList<FieldCorrection> corrections, string? reason) => kind switch
    {
        _ when reason?.Length > MaxReasonLength => $"The reason is longer than {MaxReasonLength} characters; shorten it.",
        Approve when corrections.Count > 0 => "An approval has no fields; write \"decision\":\"correct\" to change texts.",
        Approve => null,
        Correct => corrections.Count > 0 ? null : "A correction needs 'fields'; give each changed one as {\"name\":\"title\",\"target\":\"…\"}.",
        Reject => string.IsNullOrWhiteSpace(reason) ? "A rejection needs a reason; say what is wrong so that it can be mended." : null,
        _ => $"There is no decision '{kind}'; write approve, correct or reject.",
    };

    private static string? Describe(DecisionStatus status, ListingState state) => status switch
    {
        DecisionStatus.Taken => null,
        DecisionStatus.NotFound => "There is no such listing.",
        DecisionStatus.Stale => "The listing has a newer revision than the one decided about; look at it again.",
        _ when state == ListingState.Blocked => "A blocked listing cannot be approved as it is; correct it, or reject it.",
        _ => $"The listing is not waiting for a decision; it is {StateNames.Of(state)}.",
    };
}
