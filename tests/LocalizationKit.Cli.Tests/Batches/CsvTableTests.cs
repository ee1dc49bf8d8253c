using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class CsvTableTests
{
    [Property]
    public bool Read_QuotedCells_AreWhatWasWritten(List<string?> cells)
    {
        // The first cell keeps the row from being blank; U+FFFF and halves of pairs are no text.
        var clean = cells.Select(c => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes((c ?? "").Replace("\uFFFF", "", StringComparison.Ordinal)))).Prepend("first").ToList();
        var row = string.Join(',', clean.Select(c => $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(row + "\n" + row + "\r\n"));
        var rows = new CsvTable(stream, ',', 1 << 20).ReadAsync(CancellationToken.None).ToBlockingEnumerable().ToList();

        return rows.Count == 2 && rows.All(r => r.Problem is null && r.Cells.SequenceEqual(clean)) && rows[0].Line == 1;
    }

    [Theory]
    [InlineData("a,b\n", true)]
    [InlineData("\"a\",\"b\"\"c\"\r\n", true)]
    [InlineData("a\"b,c\n", true)]
    [InlineData("\"\",\n", true)]
    [InlineData("\"a\n,b\"", true)]
    [InlineData("\"a\"b,c\n", false)]
    [InlineData("a,\"b\n", false)]
    [InlineData("\"a\"\"", false)]
    [InlineData("\"a\" ,b\n", false)]
    public void Inspect_Quotes_TellsOrderFromDisorder(string raw, bool isSound) => Assert.Equal(isSound, CsvQuotes.Inspect(raw, ',') is null);
}
