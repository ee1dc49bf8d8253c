using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks;

/// <summary>Takes the findings of one check over one listing. Not safe for several threads.</summary>
public sealed class FindingCollector
{
    private CheckDescriptor _check = null!;
    private SeverityScale? _scale;
    private SegmentFacts? _segment;

    internal FindingCollector(List<Finding>? findings = null) => Findings = findings;

    /// <summary>Gets or sets where findings go; null until there is one.</summary>
    internal List<Finding>? Findings { get; set; }

    /// <summary>Adds a finding in the segment at hand.</summary>
    /// <param name="message">One sentence for the reader of the report.</param>
    /// <param name="source">The place in the source text; null when there is none.</param>
    /// <param name="target">The place in the target text; null when there is none.</param>
    /// <param name="suggestion">The proposal; null when there is none.</param>
    /// <param name="severity">The severity where it differs from the default of the check.</param>
    /// <param name="basis">What, beside the texts, the finding rests on: the glossary entry of a term; null for nothing.</param>
    public void Add(string message, TextSpan? source = null, TextSpan? target = null, Suggestion? suggestion = null, Severity? severity = null, string? basis = null) =>
        AddIn(_segment, message, source, target, suggestion, severity, basis);

    /// <summary>Adds a finding in a named segment; checks over whole listings use this.</summary>
    /// <param name="segment">The segment; null when the finding concerns the record.</param>
    /// <param name="message">One sentence for the reader of the report.</param>
    /// <param name="source">The place in the source text; null when there is none.</param>
    /// <param name="target">The place in the target text; null when there is none.</param>
    /// <param name="suggestion">The proposal; null when there is none.</param>
    /// <param name="severity">The severity where it differs from the default of the check.</param>
    /// <param name="basis">What, beside the texts, the finding rests on: the glossary entry of a term; null for nothing.</param>
    public void AddIn(SegmentFacts? segment, string message, TextSpan? source = null, TextSpan? target = null, Suggestion? suggestion = null, Severity? severity = null, string? basis = null)
    {
        var own = severity ?? _check.Severity;
        if ((_scale is null ? own : _scale.Of(_check, own, segment?.Segment.Field.Name)) is not { } final)
        {
            return;
        }

        (Findings ??= []).Add(new Finding
        {
            Check = _check,
            Severity = final,
            Message = message,
            Field = segment?.Segment.Field.Name,
            FieldIndex = segment?.Segment.FieldIndex ?? -1,
            Source = source,
            Target = target,
            Suggestion = suggestion,
            Basis = basis,
        });
    }

    internal void Begin(CheckDescriptor check, SegmentFacts? segment, SeverityScale? scale)
    {
        _check = check;
        _segment = segment;
        _scale = scale;
    }
}
