using LocalizationKit.Checks.Baselines;
using LocalizationKit.Checks.Fixes;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks;

/// <summary>Holds one fault: what, where on both sides, how bad, why, and what would mend it. Immutable.</summary>
public sealed record Finding
{
    /// <summary>Gets the description of the check that raised it.</summary>
    public required CheckDescriptor Check { get; init; }

    /// <summary>Gets the severity, after the overrides of market and user.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets one sentence for the reader of the report.</summary>
    public required string Message { get; init; }

    /// <summary>Gets the name of the field; null when the finding concerns the record.</summary>
    public string? Field { get; init; }

    /// <summary>Gets the index of the field, from 0; -1 when the finding concerns the record.</summary>
    public int FieldIndex { get; init; } = -1;

    /// <summary>Gets the place in the source text; null when there is none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Gets the place in the target text; null when there is none.</summary>
    public TextSpan? Target { get; init; }

    /// <summary>Gets the proposal; null when there is none.</summary>
    public Suggestion? Suggestion { get; init; }

    /// <summary>Gets the edit that the proposal comes to; null when there is no proposal or no place for it.</summary>
    internal TextEdit? Edit => Suggestion is not null && Target is not null && FieldIndex >= 0 ? new TextEdit(FieldIndex, Target, Suggestion.Replacement) : null;

    /// <summary>Gets the id that stays the same from run to run while check, record, field and texts do; hexadecimal.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Gets what, beside the texts, the finding rests on: the glossary entry of a term; null for nothing. When it changes, so does the fingerprint.</summary>
    public string? Basis { get; init; }

    /// <summary>Gets who accepted the finding and why; null when nobody did.</summary>
    public AcceptedFinding? Suppression { get; init; }

    /// <summary>Gets where the finding comes from; null when there is no baseline to compare with.</summary>
    public FindingOrigin? Origin { get; init; }

    /// <summary>Gets whether a baseline silences the finding: it is shown, but neither scored nor gated.</summary>
    public bool IsSuppressed => Suppression is not null;
}
