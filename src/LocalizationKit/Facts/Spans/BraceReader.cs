using System.Buffers;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads placeholders in braces: <c>{0:N2}</c>, <c>{name}</c>, <c>{{ x }}</c>, <c>${x}</c>, <c>#{x}</c>, <c>{n, plural, …}</c>, <c>$t(x)</c>.</summary>
internal static class BraceReader
{
    private const int LongestName = 60;
    private const int LongestTemplate = 120;
    private const int LongestHanName = 6;
    private static readonly SearchValues<char> Kinds = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-0123456789:NnCcDdPpFfGgXx");

    public static SpanRead Read(string text, int start)
    {
        if (text[start] == '{')
        {
            return ReadBraces(text, start);
        }

        if (text[start] == '$' && text.AsSpan(start).StartsWith("$t("))
        {
            var close = text.AsSpan(start, Math.Min(LongestTemplate, text.Length - start)).IndexOf(')');
            return close < 0 ? default : new SpanRead(close + 1, text.Substring(start, close + 1));
        }

        if (text[start] == '$' && text.AsSpan(start).StartsWith("$("))
        {
            return ReadVariable(text, start);
        }

        if (start + 1 >= text.Length || text[start + 1] != '{')
        {
            return text[start] == '#' ? UnderscoreReader.ReadBetweenSigns(text, start) : default;
        }

        var inner = start + 2 < text.Length && text[start + 2] == '{' ? ReadTemplate(text, start + 1, "{{", "}}") : ReadTemplate(text, start + 1, "{", "}");
        return inner.IsFound ? new SpanRead(inner.Length + 1, text[start] + inner.Key) : default;
    }

    /// <summary>Reads from an opening to a closing mark whatever stands between them; blanks at the edges do not count.</summary>
    public static SpanRead ReadTemplate(string text, int start, string open, string close)
    {
        var from = start + open.Length;
        if (from >= text.Length)
        {
            return default;
        }

        var room = text.AsSpan(from, Math.Min(LongestTemplate, text.Length - from));
        var end = room.IndexOf(close, StringComparison.Ordinal);
        if (end <= 0 || room[..end].IndexOfAny('\n', '{') >= 0 || room[..end].IsWhiteSpace())
        {
            return default;
        }

        return new SpanRead(open.Length + end + close.Length, string.Concat(open, WithoutBlanks(room[..end]), close));
    }

    // {{ x }} and {{x}} are one; translation engines also put blanks around the signs inside.
    private static string WithoutBlanks(ReadOnlySpan<char> inner) =>
        inner.Contains(' ') ? inner.ToString().Replace(" ", "", StringComparison.Ordinal) : inner.ToString();

    // $(NAME); "$(99)" is a price.
    private static SpanRead ReadVariable(string text, int start)
    {
        var end = start + 2;
        while (end < text.Length && end - start < LongestName && (char.IsAsciiLetter(text[end]) || text[end] is '_' or '.'))
        {
            end++;
        }

        return end > start + 2 && end < text.Length && text[end] == ')' ? new SpanRead(end + 1 - start, text[start..(end + 1)]) : default;
    }

    private static SpanRead ReadBraces(string text, int start)
    {
        var next = start + 1 < text.Length ? text[start + 1] : '\0';
        switch (next)
        {
            case '}':
                // "{{}}" is an escaped pair of braces.
                return start > 0 && text[start - 1] == '{' ? default : new SpanRead(2, "{}");
            case '{':
                return text.AsSpan(start).StartsWith("{{{") && ReadTemplate(text, start, "{{{", "}}}") is { IsFound: true } triple ? triple : ReadTemplate(text, start, "{{", "}}");
            case '%':
                return ReadTemplate(text, start, "{%", "%}");
        }

        var end = EndOfName(text, start + 1);
        if (end >= text.Length || (end == start + 1 && text[end] != ':'))
        {
            return default;
        }

        var name = text.AsSpan(start + 1, end - start - 1);
        return text[end] switch
        {
            '}' when name.Length > LongestHanName && name[0] is >= '\u2E80' and <= '\u9FFF' => default,
            '}' => new SpanRead(end + 1 - start, string.Concat("{", name, "}")),
            ':' or '!' => ReadFormatted(text, start, end, name),
            ',' or ' ' => ReadMessage(text, start, end, name),
            _ => default,
        };
    }

    private static int EndOfName(string text, int index)
    {
        var limit = Math.Min(text.Length, index + LongestName);
        while (index < limit && (char.IsLetterOrDigit(text[index]) || text[index] is '_' or '.' or '-' or '$' or '@' or '#' or '/' or '[' or ']'))
        {
            index++;
        }

        return index;
    }

    private static SpanRead ReadFormatted(string text, int start, int from, ReadOnlySpan<char> name)
    {
        var room = text.AsSpan(from, Math.Min(LongestName, text.Length - from));
        var end = room.IndexOf('}');
        return end < 0 || room[..end].IndexOfAny(" \n{") >= 0 ? default : new SpanRead(from + end + 1 - start, string.Concat("{", name, "}"));
    }

    // {count, plural, one {# item} other {# items}}: the branches are text and may change in number, the argument may not.
    private static SpanRead ReadMessage(string text, int start, int from, ReadOnlySpan<char> name)
    {
        var end = ClosingBrace(text, from);
        if (end < 0)
        {
            return default;
        }

        var rest = text.AsSpan(from, end - from).Trim();
        if (rest.IsEmpty)
        {
            return new SpanRead(end + 1 - start, string.Concat("{", name, "}"));
        }

        if (rest[0] != ',')
        {
            return default;
        }

        var kind = rest[1..].Trim();
        var comma = kind.IndexOf(',');
        var word = (comma < 0 ? kind : kind[..comma]).Trim();
        if (word.IsEmpty || word.Length > 20 || word.ContainsAnyExcept(Kinds))
        {
            return default;
        }

        return char.IsAsciiLetterLower(word[0])
            ? new SpanRead(end + 1 - start, string.Concat("{", name, ",", string.Concat(word, "}")))
            : new SpanRead(end + 1 - start, string.Concat("{", name, "}"));
    }

    private static int ClosingBrace(string text, int from)
    {
        var depth = 1;
        for (var i = from; i < text.Length && i - from < 2000; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
