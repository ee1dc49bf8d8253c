using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Gating;
using LocalizationKit.Scoring;

namespace LocalizationKit.Reporting;

/// <summary>Holds the result for one record: verdict, score and findings. Immutable.</summary>
public sealed record ListingVerdict
{
    /// <summary>Gets the id of the record; null when it could not be read.</summary>
    public required string? Id { get; init; }

    /// <summary>Gets the market id; null when the record could not be read.</summary>
    public string? Market { get; init; }

    /// <summary>Gets the listing; null when the record could not be read.</summary>
    public Listing? Listing { get; init; }

    /// <summary>Gets the verdict and its reasons.</summary>
    public required GateDecision Gate { get; init; }

    /// <summary>Gets the scores; null when the record could not be judged.</summary>
    public Score? Score { get; init; }

    /// <summary>Gets the findings: by field, by place, by check id.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Gets the estimated risk of each text, in the order of the fields; empty when the record could not be judged.</summary>
    public IReadOnlyList<double> TextRisks { get; init; } = [];

    /// <summary>Gets the fields for which another engine's translation is better; empty unless they were asked for.</summary>
    public IReadOnlyList<CandidateChoice> Choices { get; init; } = [];

    /// <summary>Gets the pack the record was judged by, e.g. <c>ja-JP@2026.11</c>; null when the record could not be judged.</summary>
    public string? Pack { get; init; }

    /// <summary>Gets the hash of the rules and settings in force, <c>sha256:…</c>.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Gets the label of the risk model and of the part of it that was used, e.g. <c>default@2026.11/zh-en</c>; null when the record could not be judged.</summary>
    public string? RiskModel { get; init; }

    /// <summary>Gets the file of the record; null for standard input or records made in memory.</summary>
    public string? File { get; init; }

    /// <summary>Gets the line of the record in its file, from 1; 0 when unknown.</summary>
    public long Line { get; init; }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict => Gate.Verdict;
}
