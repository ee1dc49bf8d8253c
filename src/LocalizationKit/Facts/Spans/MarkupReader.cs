using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads tags, comments and sections of HTML and XML. What was a tag before someone put blanks or full-width signs into it has a key that begins with <c>!</c>.</summary>
internal static class MarkupReader
{
    private const int LongestTag = 4000;
    private const int LongestName = 40;

    public static (ProtectedSpanKind Kind, SpanRead Read) Read(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (rest.StartsWith("<!--"))
        {
            return (ProtectedSpanKind.Markup, Section(text, start, "-->", "<!---->"));
        }

        if (rest.StartsWith("<![CDATA["))
        {
            return (ProtectedSpanKind.Markup, Section(text, start, "]]>", "<![CDATA[]]>"));
        }

        if (rest.StartsWith("<%") || rest.StartsWith("<?"))
        {
            var close = rest[1] + ">";
            return (ProtectedSpanKind.Placeholder, BraceReader.ReadTemplate(text, start, text.Substring(start, 2), close));
        }

        var tag = text[start] == '<' ? ReadTag(text, start) : default;
        return (ProtectedSpanKind.Markup, tag.IsFound ? tag : ReadBroken(text, start));
    }

    private static SpanRead Section(string text, int start, string close, string key)
    {
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        return end < 0 ? new SpanRead(4, "!" + key) : new SpanRead(end + close.Length - start, key);
    }

    private static SpanRead ReadTag(string text, int start)
    {
        var isClosing = start + 1 < text.Length && text[start + 1] == '/';
        var from = start + (isClosing ? 2 : 1);
        var end = EndOfName(text, from);
        if (end == from)
        {
            return default;
        }

        var name = text.AsSpan(from, end - from);
        var close = EndOfTag(text, end);
        if (close < 0 || !IsTagLike(name, text.AsSpan(end, close - end), isClosing))
        {
            return default;
        }

        var isEmpty = text[close - 1] == '/';
        return new SpanRead(close + 1 - start, KeyOf(name, isClosing, isEmpty));
    }

    private static int EndOfName(string text, int index)
    {
        var limit = Math.Min(text.Length, index + LongestName);
        if (index < limit && char.IsAsciiDigit(text[index]))
        {
            while (index < limit && char.IsAsciiDigit(text[index]))
            {
                index++;
            }

            return index;
        }

        while (index < limit && (char.IsAsciiLetter(text[index]) || (index > 0 && text[index - 1] is not ('<' or '/') && (char.IsAsciiDigit(text[index]) || text[index] is '-' or ':' or '_' or '.'))))
        {
            index++;
        }

        return index;
    }

    private static int EndOfTag(string text, int index)
    {
        var limit = Math.Min(text.Length, index + LongestTag);
        while (index < limit)
        {
            var c = text[index];
            if (c == '>')
            {
                return index;
            }

            if (c == '<')
            {
                return -1;
            }

            if (c is '"' or '\'')
            {
                var room = text.AsSpan(index + 1, limit - index - 1);
                var quote = room.IndexOf(c);
                if (quote < 0)
                {
                    return -1;
                }

                index += quote + 1;
            }

            index++;
        }

        return -1;
    }

    // "<Notice>" may be a heading and "<i think>" prose; attributes need a known element or a value.
    private static bool IsTagLike(ReadOnlySpan<char> name, ReadOnlySpan<char> rest, bool isClosing)
    {
        var inner = rest.Trim();
        if (inner.IsEmpty)
        {
            return true;
        }

        if (isClosing)
        {
            return false;
        }

        return inner is "/" || (char.IsWhiteSpace(rest[0]) && (inner.Contains('=') || (SpanTables.Tags.Contains(name) && name.Length > 1)));
    }

    private static string KeyOf(ReadOnlySpan<char> name, bool isClosing, bool isEmpty)
    {
        var known = SpanTables.Tags.Contains(name);
        var written = known ? TextCase.Lower(name.ToString()) : name.ToString();

        // <br> and <br/> are one tag; <g/> and <g> are two.
        var slash = isEmpty && !SpanTables.Voids.Contains(name) ? "/" : "";
        return string.Concat(isClosing ? "</" : "<", written, slash, ">");
    }

    private static SpanRead ReadBroken(string text, int start)
    {
        var i = SkipBlanks(text, start + 1);
        var isClosing = i < text.Length && Width.Fold(text[i]) == '/';
        i = isClosing ? SkipBlanks(text, i + 1) : i;
        var from = i;
        while (i < text.Length && i - from < LongestName && Width.IsAlphanumeric(text[i]))
        {
            i++;
        }

        if (i == from)
        {
            return default;
        }

        Span<char> name = stackalloc char[i - from];
        for (var k = 0; k < name.Length; k++)
        {
            name[k] = Width.Fold(text[from + k]);
        }

        var close = EndOfBroken(text, i);
        var isTag = SpanTables.Tags.Contains(name);
        if (close >= 0 && (isTag || (isClosing && text[start] == '<' && char.IsAsciiLetter(name[0]))))
        {
            return new SpanRead(close + 1 - start, "!" + KeyOf(name, isClosing, isEmpty: false));
        }

        // "</a" without an end is broken markup; "<a" alone may be prose.
        return isClosing && isTag && text[start] == '<' ? new SpanRead(i - start, "!" + KeyOf(name, isClosing, isEmpty: false)) : default;
    }

    private static int EndOfBroken(string text, int index)
    {
        index = SkipBlanks(text, index);
        if (index < text.Length && Width.Fold(text[index]) == '/')
        {
            index = SkipBlanks(text, index + 1);
        }

        return index < text.Length && Width.Fold(text[index]) == '>' ? index : -1;
    }

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && (text[index] is ' ' or '\u00A0' or '\u3000'))
        {
            index++;
        }

        return index;
    }
}
