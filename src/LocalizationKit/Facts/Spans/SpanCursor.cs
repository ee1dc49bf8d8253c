namespace LocalizationKit.Facts.Spans;

/// <summary>Answers, for places asked in rising order, whether a protected span covers them.</summary>
internal struct SpanCursor
{
    private readonly IReadOnlyList<ProtectedSpan> _spans;
    private ProtectedSpan? _span;
    private int _start;
    private int _next;

    /// <summary>Initializes a cursor at the beginning of a text.</summary>
    public SpanCursor(IReadOnlyList<ProtectedSpan> spans)
    {
        _spans = spans;
        Advance();
    }

    /// <summary>Returns the span over a place; null when there is none.</summary>
    public ProtectedSpan? At(int index)
    {
        if (index < _start)
        {
            return null;
        }

        while (_span is { } span && span.End <= index)
        {
            Advance();
        }

        return index < _start ? null : _span;
    }

    /// <summary>Returns whether a span covers a place.</summary>
    public bool Covers(int index) => At(index) is not null;

    private void Advance()
    {
        _span = _next < _spans.Count ? _spans[_next++] : null;
        _start = _span?.Start ?? int.MaxValue;
    }
}
