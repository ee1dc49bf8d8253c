namespace LocalizationKit.Facts.Spans;

/// <summary>Holds the spans of one kind that only one side of a segment has. Immutable.</summary>
/// <param name="Missing">The spans of the source without a counterpart.</param>
/// <param name="Extra">The spans of the target without a counterpart.</param>
internal sealed record SpanDifference(IReadOnlyList<ProtectedSpan> Missing, IReadOnlyList<ProtectedSpan> Extra)
{
    /// <summary>Both sides have the same.</summary>
    public static SpanDifference None { get; } = new([], []);

    public bool IsNone => Missing.Count + Extra.Count == 0;

    /// <summary>Compares the spans of a kind as multisets of their keys; their order does not count.</summary>
    public static SpanDifference Of(IReadOnlyList<ProtectedSpan> source, IReadOnlyList<ProtectedSpan> target, ProtectedSpanKind kind) =>
        Of(source, target, kind, static s => s.Key);

    /// <summary>Compares the spans of a kind as multisets of keys of one's own.</summary>
    public static SpanDifference Of(IReadOnlyList<ProtectedSpan> source, IReadOnlyList<ProtectedSpan> target, ProtectedSpanKind kind, Func<ProtectedSpan, string> key)
    {
        if (source.Count == 0 && target.Count == 0)
        {
            return None;
        }

        var extra = target.Where(s => s.Kind == kind).ToList();
        var missing = new List<ProtectedSpan>();
        foreach (var span in source)
        {
            if (span.Kind != kind)
            {
                continue;
            }

            var wanted = key(span);
            var counterpart = extra.FindIndex(e => string.Equals(key(e), wanted, StringComparison.Ordinal));
            if (counterpart < 0)
            {
                missing.Add(span);
            }
            else
            {
                extra.RemoveAt(counterpart);
            }
        }

        return missing.Count + extra.Count == 0 ? None : new SpanDifference(missing, extra);
    }
}
