namespace LocalizationKit.Facts.Spans;

/// <summary>Compares the placeholders of both sides. <c>%1$s</c> stands for the first <c>%s</c>; a program fills the others in the order they stand.</summary>
internal static class PlaceholderComparer
{
    public static SpanDifference Compare(IReadOnlyList<ProtectedSpan> source, IReadOnlyList<ProtectedSpan> target)
    {
        if (!UsesIndexes(source) && !UsesIndexes(target))
        {
            return DropPercentSigns(SpanDifference.Of(source, target, ProtectedSpanKind.Placeholder), source);
        }

        var keys = Number(source);
        foreach (var (span, key) in Number(target))
        {
            keys[span] = key;
        }

        return DropPercentSigns(SpanDifference.Of(source, target, ProtectedSpanKind.Placeholder, s => keys[s]), source);
    }

    /// <summary>Returns the first placeholder of the target that a program would fill with another value because the order changed; null when there is none.</summary>
    public static ProtectedSpan? FindReordered(IReadOnlyList<ProtectedSpan> source, IReadOnlyList<ProtectedSpan> target)
    {
        if (UsesIndexes(source) || UsesIndexes(target))
        {
            return null;
        }

        var wanted = source.Where(IsSequential).ToList();
        var actual = target.Where(IsSequential).ToList();
        for (var i = 0; i < wanted.Count && wanted.Count == actual.Count; i++)
        {
            if (wanted[i].Key != actual[i].Key)
            {
                return actual[i];
            }
        }

        return null;
    }

    private static bool UsesIndexes(IReadOnlyList<ProtectedSpan> spans) => spans.Any(IsIndexed);

    private static bool IsIndexed(ProtectedSpan span) =>
        span.Kind == ProtectedSpanKind.Placeholder && span.Key.Length > 3 && span.Key[0] == '%' && char.IsAsciiDigit(span.Key[1]) && span.Key.Contains('$', StringComparison.Ordinal);

    private static bool IsSequential(ProtectedSpan span) =>
        span.Kind == ProtectedSpanKind.Placeholder && span.Key.Length == 2 && span.Key[0] == '%' && span.Key[1] != '%';

    private static Dictionary<ProtectedSpan, string> Number(IReadOnlyList<ProtectedSpan> spans)
    {
        var keys = new Dictionary<ProtectedSpan, string>(ReferenceEqualityComparer.Instance);
        var index = 0;
        foreach (var span in spans.Where(s => s.Kind == ProtectedSpanKind.Placeholder))
        {
            keys[span] = IsSequential(span) ? string.Concat("%", (++index).ToString(System.Globalization.CultureInfo.InvariantCulture), "$", span.Key.AsSpan(1)) : span.Key;
        }

        return keys;
    }

    // "%%" matters only where a program formats the text; in plain prose it is a slip, not a placeholder.
    private static SpanDifference DropPercentSigns(SpanDifference difference, IReadOnlyList<ProtectedSpan> source) =>
        difference.IsNone || source.Any(s => IsSequential(s) || IsIndexed(s))
            ? difference
            : new SpanDifference([.. difference.Missing.Where(s => s.Key != "%%")], [.. difference.Extra.Where(s => s.Key != "%%")]);
}
