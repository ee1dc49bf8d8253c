using System.IO.Compression;
using System.Text;
using LocalizationKit.Cli.Batches;
using MiniExcelLibs;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class WorkbookTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Xlsx_OfAnotherWriter_IsReadAndWrittenBackForAnotherReader()
    {
        var path = _folder.File("a.xlsx");
        MiniExcel.SaveAs(path, new[]
        {
            new { id = "1", source = "双层杯", target = "Cup  <b>", max_length = 20, extra = "keep" },
            new { id = "2", source = "勺\n木", target = "", max_length = 30, extra = "" },
        });

        var listings = await BatchProbe.Listings(path);
        Assert.Equal([("1", "双层杯", "Cup  <b>", 20), ("2", "勺\n木", null, 30)], listings.Select(l => (l.Id, l.Fields[0].Source, l.Fields[0].Target, l.Fields[0].MaxLength!.Value)));
        Assert.Equal(await File.ReadAllBytesAsync(path), await BatchProbe.Write(path, null));
        var written = _folder.Write("b.xlsx", await BatchProbe.Write(path, null, ("1", 0, " Cup & <b>"), ("2", 0, "Löffel")));
        var rows = MiniExcel.Query(written, useHeaderRow: true).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal([" Cup & <b>", "Löffel"], rows.Select(r => r["target"]));
        Assert.Equal(["双层杯", "勺\n木"], rows.Select(r => r["source"]));
        Assert.Equal("keep", rows[0]["extra"]);
        Assert.Equal(PartsOf(path).Where(p => !p.Key.Contains("sheet1", StringComparison.Ordinal)), PartsOf(written).Where(p => !p.Key.Contains("sheet1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Xlsx_SharedTextsRunsAndReadings()
    {
        var path = Workbook(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>target</t></is></c></row><row r=\"3\"><c r=\"A3\"><v>7</v></c><c r=\"B3\" t=\"s\"><v>2</v></c></row>",
            "<si><t>id</t></si><si><t>source</t></si><si><r><t>东</t></r><r><rPr/><t>京_x000D_</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>");

        var listing = Assert.Single(await BatchProbe.Listings(path));
        Assert.Equal(("7", 3L, "东京\r", null), (listing.Id, listing.Line, listing.Fields[0].Source, listing.Fields[0].Target));
        var written = _folder.Write("w.xlsx", await BatchProbe.Write(path, null, ("7", 0, "東京")));
        Assert.Equal("東京", Assert.Single(await BatchProbe.Listings(written)).Fields[0].Target);
    }

    [Theory]
    [InlineData("<row r=\"1\"><c t=\"s\"><v>9</v></c></row>", "does not have")]
    [InlineData("<row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c>", "no sound XML")]
    [InlineData("<!DOCTYPE x [<!ENTITY y \"z\">]><row/>", "no sound XML")]
    public async Task Xlsx_Damaged_IsAProblem(string sheet, string reason)
    {
        var problem = (await BatchProbe.Read(Workbook(sheet, "")))[^1].Problem!;

        Assert.Equal("LK9013", problem.CheckId);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xlsx_DamagedBehindTheTarget_IsNotWritten()
    {
        static string Row(params string[] cells) => $"<row>{string.Concat(cells.Select(c => $"<c t=\"inlineStr\"><is><t>{c}</t></is></c>"))}</row>";
        var path = Workbook(Row("id", "source", "target") + Row("7", "a", "b") + "</broken>", "");

        var exception = await Assert.ThrowsAsync<InvalidDataException>(() => BatchProbe.Write(path, null, ("7", 0, "c")));

        Assert.Contains("no sound XML", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Xlsx_CutOff_IsAProblem()
    {
        var bytes = await File.ReadAllBytesAsync(Workbook("<row/>", ""));

        Assert.Equal("LK9013", Assert.Single(await BatchProbe.Read(_folder.Write("cut.xlsx", bytes[..(bytes.Length / 2)]))).Problem!.CheckId);
    }

    [Fact]
    public async Task Xlsx_Bomb_IsRefusedBeforeItFillsTheMemory()
    {
        var path = _folder.File("bomb.xlsx");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            WriteFrame(zip);
            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            sheet.Write("<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>id</t></is></c><c t=\"inlineStr\"><is><t>source</t></is></c></row>"u8);
            var blank = new byte[1 << 20];
            blank.AsSpan().Fill((byte)' ');
            for (var i = 0; i < 300; i++)
            {
                sheet.Write(blank);
            }
        }

        var problem = Assert.Single(await BatchProbe.Read(path)).Problem!;
        Assert.Contains("times its compressed size", problem.Message, StringComparison.Ordinal);
    }

    private string Workbook(string rows, string shared)
    {
        var path = _folder.File("own.xlsx");
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        WriteFrame(zip);
        Add(zip, "xl/worksheets/sheet1.xml", rows.StartsWith("<!", StringComparison.Ordinal) ? rows : $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
        Add(zip, "xl/sharedStrings.xml", $"<sst>{shared}</sst>");
        return path;
    }

    private static void WriteFrame(ZipArchive zip)
    {
        Add(zip, "xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }

    private static Dictionary<string, string> PartsOf(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        });
    }
}
