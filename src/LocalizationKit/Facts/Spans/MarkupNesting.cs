namespace LocalizationKit.Facts.Spans;

/// <summary>Judges whether the tags of a text open and close as they should.</summary>
internal static class MarkupNesting
{
    /// <summary>Returns the first tag that closes nothing or is never closed; null when the text is well formed.</summary>
    public static ProtectedSpan? FindFault(IReadOnlyList<ProtectedSpan> spans)
    {
        var open = new Stack<(string Name, ProtectedSpan Span)>();
        foreach (var span in spans)
        {
            if (span.Kind != ProtectedSpanKind.Markup || MarkupTag.Parse(span) is not { StandsAlone: false } tag)
            {
                continue;
            }

            var name = span.Key[0] + tag.Name;
            if (!tag.IsClosing)
            {
                open.Push((name, span));
            }
            else if (open.Count == 0 || open.Pop().Name != name)
            {
                return span;
            }
        }

        return open.Count == 0 ? null : open.Peek().Span;
    }
}
