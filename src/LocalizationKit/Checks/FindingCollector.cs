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
    private SegmentRun[]? _runs;

    internal FindingCollector(List<Finding>? findings = null) => Findings = findings;

    /// <summary>Gets or sets where findings go that concern no segment of a run; null until there is one.</summary>
    internal List<Finding>? Findings { get; set; }

    /// <summary>Gets or sets the place of the segment at hand among the runs.</summary>
    internal int Run { get; set; }

    /// <summary>Adds a finding in the segment at hand.</summary>
    /// <param name="message">One sentence for the reader of the report.</param>
    /// <param name="source">The place in the source text; null when there is none.</param>
    /// <param name="target">The place in the target text; null when there is none.</param>
    /// <param name="suggestion">The proposal; null when there is none.</param>
    /// <param name="severity">The severity where it differs from the default of the check.</param>
    /// <param name="basis">What, beside the texts, the finding rests on: the glossary entry of a term; null for nothing.</param>
    public void Add(string message, TextSpan? source = null, TextSpan? target = null, Suggestion? suggestion = null, Severity? severity = null, string? basis = null) =>
        AddIn(_runs is null ? _segment : _runs[Run].Facts, message, source, target, suggestion, severity, basis);

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
        var scale = _runs is null ? _scale : _runs[Run].Scale;
        if ((scale is null ? own : scale.Of(_check, own, segment?.Segment.Field.Name)) is not { } final)
        {
            return;
        }

        var findings = _runs is null ? Findings ??= [] : _runs[Run].Findings ??= [];
        findings.Add(new Finding
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
        _runs = null;
    }

    /// <summary>Begins a check over many segments; <see cref="Run"/> says which is at hand. Asked a hundred times per segment, so only a number changes from one to the next.</summary>
    internal void Begin(CheckDescriptor check, SegmentRun[] runs)
    {
        _check = check;
        _runs = runs;
    }
}
