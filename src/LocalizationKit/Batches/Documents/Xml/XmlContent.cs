namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Reads the text of an element with the place of each character. Pure.</summary>
internal static class XmlContent
{
    /// <summary>Reads a text.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inline">Says what an element in it is.</param>
    /// <param name="syntax">How changed text is written.</param>
    /// <returns>The text with its places.</returns>
    public static TextMap Map(XmlElement element, Func<XmlElement, XmlInline> inline, XmlSyntax syntax)
    {
        var map = new TextMap(element.Offset + element.ContentStart, syntax) { End = element.Offset + element.ContentEnd };
        Read(element, inline, map);
        return map;
    }

    private static void Read(XmlElement element, Func<XmlElement, XmlInline> inline, TextMap map)
    {
        var at = element.ContentStart;
        foreach (var child in element.Children)
        {
            ReadText(element, at, child.Start, map);
            var code = inline(child);
            if (code.Closing is null)
            {
                map.Add(code.Opening, child.Offset + child.Start, child.End - child.Start, code.IsText ? TextAtomKind.Escape : TextAtomKind.Code);
            }
            else
            {
                map.Add(code.Opening, child.Offset + child.Start, child.ContentStart - child.Start, TextAtomKind.Code);
                Read(child, inline, map);
                map.Add(child.IsEmptyTag ? "" : code.Closing, child.Offset + child.ContentEnd, child.End - child.ContentEnd, TextAtomKind.Code);
            }

            at = child.End;
        }

        ReadText(element, at, element.ContentEnd, map);
    }

    private static void ReadText(XmlElement element, int from, int to, TextMap map)
    {
        var raw = element.Raw.AsSpan(0, to);
        while (from < to)
        {
            var rest = raw[from..];
            var length = rest[0] switch
            {
                '&' => ReadEntity(rest, element.Offset + from, map),
                '<' => ReadSection(rest, element.Offset + from, map),
                '\r' => ReadReturn(rest, element.Offset + from, map),
                _ => ReadPlain(rest, element.Offset + from, map, TextAtomKind.Plain),
            };
            from += length;
        }
    }

    private static int ReadEntity(ReadOnlySpan<char> rest, long offset, TextMap map)
    {
        var length = XmlEntity.Read(rest, out var text);
        if (length == 0)
        {
            map.Add(rest[..1], offset, 1, TextAtomKind.Escape);
            return 1;
        }

        map.Add(text, offset, length, TextAtomKind.Escape);
        return length;
    }

    private static int ReadSection(ReadOnlySpan<char> rest, long offset, TextMap map)
    {
        const string Open = "<![CDATA[";
        var length = XmlFragmentParser.Skip(rest);
        if (!rest.StartsWith(Open))
        {
            map.Add("", offset, length, TextAtomKind.Code);
            return length;
        }

        map.Add("", offset, Open.Length, TextAtomKind.Code);
        var at = Open.Length;
        while (at < length - 3)
        {
            var inner = rest[at..(length - 3)];
            at += inner[0] == '\r' ? ReadReturn(inner, offset + at, map) : ReadPlain(inner, offset + at, map, TextAtomKind.Literal);
        }

        map.Add("", offset + length - 3, 3, TextAtomKind.Code);
        return length;
    }

    // XML reads every line end as a line feed.
    private static int ReadReturn(ReadOnlySpan<char> rest, long offset, TextMap map)
    {
        var length = rest.StartsWith("\r\n") ? 2 : 1;
        map.Add("\n", offset, length, TextAtomKind.Escape);
        return length;
    }

    private static int ReadPlain(ReadOnlySpan<char> rest, long offset, TextMap map, TextAtomKind kind)
    {
        var end = kind == TextAtomKind.Plain ? rest.IndexOfAny("&<\r") : rest.IndexOf('\r');
        end = end < 0 ? rest.Length : end;
        map.Add(rest[..end], offset, end, kind);
        return end;
    }
}
