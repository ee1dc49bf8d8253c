using System.Globalization;
using System.Xml;

namespace LocalizationKit.Batches.Documents.Xlsx;

/// <summary>Reads the first sheet of a workbook row by row. Holds one row at a time, and the texts that cells share.</summary>
internal static class XlsxTable
{
    private const int MaxColumns = 16_384;

    /// <summary>Reads the rows.</summary>
    /// <param name="stream">The workbook; it can seek.</param>
    /// <returns>The number of each row, from 1, and its cells as texts; empty rows are left out.</returns>
    /// <exception cref="InvalidDataException">The stream is no sound workbook.</exception>
    public static IEnumerable<(long Row, IReadOnlyList<string> Cells)> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var archive = new XlsxArchive(stream);
        var shared = Sound(archive.ReadSharedTexts);
        using var xml = Sound(() => XlsxArchive.Read(archive.FindSheet()));
        long number = 0;
        while (Sound(() => MoveToRow(xml)))
        {
            number = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : number + 1;
            var cells = Sound(() => ReadRow(xml, shared));
            if (cells.Exists(c => c.Length > 0))
            {
                yield return (number, cells);
            }
        }
    }

    private static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException exception)
        {
            throw new InvalidDataException($"a part of the workbook is no sound XML: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    private static bool MoveToRow(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> ReadRow(XmlReader xml, List<string> shared)
    {
        var cells = new List<string>();
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            var column = XlsxText.ColumnOf(xml.GetAttribute("r"));
            column = column < 0 ? cells.Count : column;
            if (column >= MaxColumns)
            {
                throw new InvalidDataException("a row has more columns than a workbook can have");
            }

            while (cells.Count <= column)
            {
                cells.Add("");
            }

            cells[column] = ReadCell(xml, shared);
        }

        return cells;
    }

    private static string ReadCell(XmlReader xml, List<string> shared)
    {
        var type = xml.GetAttribute("t");
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var value = "";
        var isNext = xml.Read();
        while (isNext && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
            {
                value = xml.ReadElementContentAsString();
                continue;
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
            {
                value = XlsxText.Read(xml);
            }

            isNext = xml.Read();
        }

        if (type != "s")
        {
            return value;
        }

        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? shared[index]
            : throw new InvalidDataException($"a cell refers to the shared text '{value}', which the workbook does not have");
    }
}
