using System.Buffers;

namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Takes an element apart that a conforming parser has found well-formed. Pure.</summary>
internal static class XmlFragmentParser
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>Takes an element apart.</summary>
    /// <param name="raw">The element from its start tag to its end tag.</param>
    /// <param name="offset">Its offset in the document.</param>
    /// <returns>The element.</returns>
    public static XmlElement Parse(string raw, long offset)
    {
        var open = new Stack<XmlElement>();
        XmlElement? root = null;
        var at = 0;
        while (at >= 0 && at < raw.Length)
        {
            var rest = raw.AsSpan(at);
            if (Skip(rest) is var skipped and > 0)
            {
                at += skipped;
            }
            else if (rest.StartsWith("</"))
            {
                var closed = open.Pop();
                closed.ContentEnd = at;
                at = closed.End = raw.IndexOf('>', at) + 1;
            }
            else
            {
                var element = ReadTag(raw, offset, at, out var isEmpty);
                root ??= element;
                (open.Count > 0 ? open.Peek() : null)?.Add(element);
                at = element.ContentStart;
                if (isEmpty)
                {
                    element.ContentEnd = element.End = at;
                }
                else
                {
                    open.Push(element);
                }
            }

            at = open.Count == 0 ? -1 : raw.IndexOf('<', at);
        }

        return root!;
    }

    /// <summary>Returns the length of a comment, a section or an instruction; 0 when there is none.</summary>
    public static int Skip(ReadOnlySpan<char> rest)
    {
        var close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<![CDATA[") ? "]]>" : rest.StartsWith("<?") ? "?>" : null;
        return close is null ? 0 : rest[2..].IndexOf(close) + 2 + close.Length;
    }

    /// <summary>Returns the length of a tag.</summary>
    public static int TagLength(ReadOnlySpan<char> tag)
    {
        var at = 1;
        while (tag[at] != '>')
        {
            at += tag[at] is '"' or '\'' ? tag[(at + 1)..].IndexOf(tag[at]) + 2 : 1;
        }

        return at + 1;
    }

    /// <summary>Returns the prefix of a tag's name with its colon; empty for none.</summary>
    public static string PrefixOf(ReadOnlySpan<char> tag)
    {
        var name = tag[1..];
        name = name[..name.IndexOfAny(NameEnds)];
        return name[..(name.IndexOf(':') + 1)].ToString();
    }

    private static XmlElement ReadTag(string raw, long offset, int start, out bool isEmpty)
    {
        var length = TagLength(raw.AsSpan(start));
        isEmpty = raw[start + length - 2] == '/';
        var tag = raw.AsSpan(start + 1, length - (isEmpty ? 3 : 2));
        var end = tag.IndexOfAny(" \t\r\n");
        var name = end < 0 ? tag : tag[..end];
        var element = new XmlElement(name[(name.IndexOf(':') + 1)..].ToString(), offset, raw, start) { ContentStart = start + length };
        tag = end < 0 ? default : tag[end..].TrimStart();
        while (tag.Contains('='))
        {
            var equals = tag.IndexOf('=');
            var value = tag[(equals + 1)..].TrimStart();
            var close = value[1..].IndexOf(value[0]);
            element.Add(tag[..equals].Trim().ToString(), XmlEntity.Decode(value.Slice(1, close)));
            tag = value[(close + 2)..].TrimStart();
        }

        return element;
    }
}
