using System.Globalization;
using System.IO.Compression;
using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xlsx;

/// <summary>Writes a workbook again with other texts in some cells of its first sheet. All other parts keep their content; without changes the bytes stay.</summary>
internal static class XlsxEditor
{
    private static readonly HashSet<string> Rows = new(StringComparer.Ordinal) { "row" };

    /// <summary>Writes the workbook.</summary>
    /// <param name="input">The workbook; it can seek.</param>
    /// <param name="output">Receives it.</param>
    /// <param name="texts">The new texts by row, from 1, and column, from 0.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="InvalidDataException">A cell is a formula, or the row is not there.</exception>
    public static async Task WriteAsync(Stream input, Stream output, IReadOnlyDictionary<(long Row, int Column), string> texts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(texts);
        if (texts.Count == 0)
        {
            input.Position = 0;
            await input.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return;
        }

        using var archive = new XlsxArchive(input);
        var sheet = archive.FindSheet();
        await using var written = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            var copy = written.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = entry.LastWriteTime;
            await using var to = copy.Open();
            if (entry == sheet)
            {
                await WriteSoundSheetAsync(entry, to, texts, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await using var from = XlsxArchive.Open(entry);
                await from.CopyToAsync(to, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task WriteSoundSheetAsync(ZipArchiveEntry entry, Stream to, IReadOnlyDictionary<(long Row, int Column), string> texts, CancellationToken cancellationToken)
    {
        try
        {
            await WriteSheetAsync(entry, to, texts, cancellationToken).ConfigureAwait(false);
        }
        catch (System.Xml.XmlException exception)
        {
            throw new InvalidDataException($"a part of the workbook is no sound XML: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    private static async Task WriteSheetAsync(ZipArchiveEntry entry, Stream to, IReadOnlyDictionary<(long Row, int Column), string> texts, CancellationToken cancellationToken)
    {
        var edits = new List<DocumentEdit>();
        DocumentEncoding encoding;
        await using (var stream = XlsxArchive.Open(entry))
        using (var text = DocumentText.Open(stream, null, out var unknown) ?? throw new InvalidDataException($"the sheet is in the unknown encoding '{unknown}'"))
        {
            encoding = text.Encoding;
            using var rows = new XmlUnitReader(text, Rows);
            var byRow = texts.GroupBy(t => t.Key.Row).ToDictionary(g => g.Key, g => g.ToDictionary(t => t.Key.Column, t => t.Value));
            long number = 0;
            while (rows.Read())
            {
                if (rows.Unit is { } row)
                {
                    number = long.TryParse(row.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : number + 1;
                    if (byRow.Remove(number, out var cells))
                    {
                        edits.AddRange(EditsOf(row, number, cells, new XmlSyntax(encoding.Encoding, "\n")).OrderBy(e => e.Start));
                    }
                }
            }

            if (byRow.Count > 0)
            {
                throw new InvalidDataException($"Row {byRow.Keys.First()}: the workbook has no such row.");
            }
        }

        await using var again = XlsxArchive.Open(entry);
        var splicer = new DocumentSplicer(again, to, encoding);
        foreach (var edit in edits)
        {
            await splicer.ReplaceAsync(edit, cancellationToken).ConfigureAwait(false);
        }

        await splicer.CopyRestAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<DocumentEdit> EditsOf(XmlElement row, long number, Dictionary<int, string> texts, XmlSyntax syntax)
    {
        var prefix = XmlFragmentParser.PrefixOf(row.Raw);
        var position = -1;
        var cells = row.Children.Where(c => c.Name == "c").Select(c => (Column: position = XlsxText.ColumnOf(c.Attribute("r")) is var own and >= 0 ? own : position + 1, Cell: c)).ToList();
        foreach (var (column, text) in texts)
        {
            var written = syntax.Write(text, TextAtomKind.Plain) ?? throw new InvalidDataException($"Row {number}: the text has a character that XML cannot hold.");
            var reference = XlsxText.ReferenceOf(column, number.ToString(CultureInfo.InvariantCulture));
            var cell = cells.Find(c => c.Column == column).Cell;
            if (cell?.Child("f") is not null)
            {
                throw new InvalidDataException($"Row {number}: the cell {reference} is a formula; change it by hand.");
            }

            var style = cell?.Attribute("s") is { } s ? $" s=\"{s}\"" : "";
            var content = $"<{prefix}c r=\"{reference}\"{style} t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{written}</{prefix}t></{prefix}is></{prefix}c>";
            yield return cell is not null
                ? new DocumentEdit(cell.Offset + cell.Start, cell.End - cell.Start, content)
                : new DocumentEdit(row.Offset + (cells.Find(c => c.Column > column).Cell?.Start ?? row.ContentEnd), 0, content);
        }
    }
}
