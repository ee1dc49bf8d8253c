using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace LocalizationKit.Batches.Documents.Xlsx;

/// <summary>Reads texts and references of cells. Pure.</summary>
internal static partial class XlsxText
{
    /// <summary>Reads the runs of a text, without the readings that stand over them; the reader ends at the end tag.</summary>
    public static string Read(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var isNext = xml.Read();
        while (isNext && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                xml.Skip();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text.Append(xml.ReadElementContentAsString());
                continue;
            }

            isNext = xml.Read();
        }

        return Escape().Replace(text.ToString(), static m => ((char)int.Parse(m.Groups["hex"].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());
    }

    /// <summary>Returns the index of the column of a reference such as <c>AB12</c>, from 0; -1 when it is none.</summary>
    public static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z' || column > 20_000)
            {
                break;
            }

            column = (column * 26) + (c - 'A' + 1);
        }

        return column - 1;
    }

    /// <summary>Returns the reference of a cell.</summary>
    public static string ReferenceOf(int column, string row)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name + row;
    }

    [GeneratedRegex("_x(?<hex>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
