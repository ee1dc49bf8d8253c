namespace LocalizationKit.Facts.Spans;

/// <summary>Holds a tag taken apart: name, kind and attributes. Immutable.</summary>
internal sealed record MarkupTag(string Name, bool IsClosing, bool IsEmpty, IReadOnlyList<KeyValuePair<string, string>> Attributes)
{
    /// <summary>Gets whether the tag stands alone: no end tag belongs to it.</summary>
    public bool StandsAlone => IsEmpty || SpanTables.Voids.Contains(Name);

    /// <summary>Takes a tag apart; comments, sections and broken tags give null.</summary>
    public static MarkupTag? Parse(ProtectedSpan span)
    {
        if (span.Kind != ProtectedSpanKind.Markup || span.Key[0] == '!' || span.Key.StartsWith("<!", StringComparison.Ordinal))
        {
            return null;
        }

        var name = span.Key.Trim('<', '>', '[', ']', '/');
        var isClosing = span.Key.Length > 1 && span.Key[1] == '/';
        var isEmpty = span.Text[^2] == '/';
        var body = span.Key[0] == '<' ? span.Text.AsSpan(1, span.Text.Length - 2).Trim('/') : default;
        return new MarkupTag(name, isClosing, isEmpty, isClosing ? [] : ReadAttributes(body[Math.Min(name.Length, body.Length)..]));
    }

    /// <summary>Returns the value of an attribute; null when the tag has none of that name.</summary>
    public string? ValueOf(string name)
    {
        foreach (var (key, value) in Attributes)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    private static List<KeyValuePair<string, string>> ReadAttributes(ReadOnlySpan<char> body)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        while (!(body = body.TrimStart()).IsEmpty)
        {
            var end = body.IndexOfAny(" \t\r\n=");
            var name = end < 0 ? body : body[..end];
            body = end < 0 ? default : body[end..].TrimStart();
            var value = ReadOnlySpan<char>.Empty;
            if (!body.IsEmpty && body[0] == '=')
            {
                value = ReadValue(body[1..].TrimStart(), out body);
            }

            if (!name.IsEmpty && name is not "/")
            {
                attributes.Add(new(name.ToString(), value.ToString()));
            }
        }

        return attributes;
    }

    private static ReadOnlySpan<char> ReadValue(ReadOnlySpan<char> body, out ReadOnlySpan<char> rest)
    {
        var isQuoted = !body.IsEmpty && (body[0] is '"' or '\'');
        var quote = isQuoted ? body[0] : ' ';
        var value = isQuoted ? body[1..] : body;
        var end = isQuoted ? value.IndexOf(quote) : value.IndexOfAny(" \t\r\n");
        rest = end < 0 ? default : value[(isQuoted ? end + 1 : end)..];
        return end < 0 ? value : value[..end];
    }
}
