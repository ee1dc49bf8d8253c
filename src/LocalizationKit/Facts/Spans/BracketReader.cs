namespace LocalizationKit.Facts.Spans;

/// <summary>Reads what square brackets may hold: placeholders such as <c>[%name%]</c> and the few tags of BBCode.</summary>
internal static class BracketReader
{
    private const int Longest = 200;
    private const int LongestContent = 2000;

    public static (ProtectedSpanKind Kind, SpanRead Read) Read(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(']') + 1;
        if (length < 3)
        {
            return default;
        }

        var inner = text.AsSpan(start + 1, length - 2);
        if (inner.Length > 2 && inner[0] == '%' && inner[^1] == '%')
        {
            return (ProtectedSpanKind.Placeholder, new SpanRead(length, text.Substring(start, length)));
        }

        var closing = inner[0] == '/';
        var name = closing ? inner[1..] : inner;
        var equals = name.IndexOf('=');
        if (equals >= 0 && !closing)
        {
            name = name[..equals];
        }

        return SpanTables.BbCodes.Contains(name) && (closing || IsClosed(text, start + length, name))
            ? (ProtectedSpanKind.Markup, new SpanRead(length, $"[{(closing ? "/" : "")}{name.ToString().ToLowerInvariant()}]"))
            : default;
    }

    // "[URL]" alone is a note or a mask; a tag has an end.
    private static bool IsClosed(string text, int from, ReadOnlySpan<char> name)
    {
        var room = text.AsSpan(from, Math.Min(LongestContent, text.Length - from));
        for (var i = room.IndexOf("[/"); i >= 0; i = room.IndexOf("[/"))
        {
            room = room[(i + 2)..];
            if (room.Length > name.Length && room[name.Length] == ']' && room.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
