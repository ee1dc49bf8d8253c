namespace LocalizationKit.Facts.Spans;

/// <summary>Answers, for places asked in rising order, whether a protected span covers them.</summary>
internal struct SpanCursor(IReadOnlyList<ProtectedSpan> spans)
{
    private int _next;

    /// <summary>Returns the span over a place; null when there is none.</summary>
    public ProtectedSpan? At(int index)
    {
        while (_next < spans.Count && spans[_next].End <= index)
        {
            _next++;
        }

        return _next < spans.Count && spans[_next].Start <= index ? spans[_next] : null;
    }

    public bool Covers(int index) => At(index) is not null;
}
