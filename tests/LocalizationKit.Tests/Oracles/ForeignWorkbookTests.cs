using LocalizationKit.Batches.Documents.Xlsx;

namespace LocalizationKit.Tests.Oracles;

/// <summary>Reads and writes workbooks that no one here wrote.</summary>
public sealed class ForeignWorkbookTests
{
    [OracleFact("files")]
    public async Task Xlsx_OfPackages_IsReadAndOneCellWritten()
    {
        var (books, changed) = (0, 0);
        foreach (var file in OracleFiles.Find("*.xlsx"))
        {
            using var stream = File.OpenRead(file);
            var rows = XlsxTable.Read(stream).ToList();
            books++;
            var same = await Write(stream, []);
            Assert.Equal(await File.ReadAllBytesAsync(file), same);
            if (rows.Count == 0)
            {
                continue;
            }

            var (row, column) = (rows[^1].Row, rows[^1].Cells.ToList().FindIndex(c => c.Length > 0));
            byte[] written;
            try
            {
                written = await Write(stream, new() { [(row, column)] = " <新> & 😀" });
            }
            catch (InvalidDataException exception) when (exception.Message.Contains("is a formula", StringComparison.Ordinal))
            {
                continue;
            }

            var again = XlsxTable.Read(new MemoryStream(written)).ToList();
            Assert.Equal(rows.SkipLast(1).Select(r => string.Join('|', r.Cells)), again.SkipLast(1).Select(r => string.Join('|', r.Cells)));
            Assert.Equal(" <新> & 😀", again[^1].Cells[column]);
            changed++;
        }

        Assert.InRange(books, 10, 10_000);
        Assert.InRange(changed, 8, books);
    }

    private static async Task<byte[]> Write(FileStream stream, Dictionary<(long Row, int Column), string> texts)
    {
        using var output = new MemoryStream();
        await XlsxEditor.WriteAsync(stream, output, texts);
        return output.ToArray();
    }
}
