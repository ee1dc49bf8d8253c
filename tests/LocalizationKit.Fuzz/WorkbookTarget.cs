using System.IO.Compression;
using System.Text;
using LocalizationKit.Cli.Batches.Xlsx;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a workbook whose sheet and shared texts are what the fuzzer made: before and behind a line of dashes. Inside a compressed file it would get nowhere.</summary>
internal static class WorkbookTarget
{
    private const string Border = "\n---\n";

    public static void Run(byte[] content)
    {
        var parts = Encoding.UTF8.GetString(content).Split(Border, 2);
        BatchTarget.Read(content, new XlsxListingReader());
        BatchTarget.Run(Workbook(parts[0], parts.ElementAtOrDefault(1)), new XlsxListingReader(), new XlsxTargetRewriter());
    }

    private static byte[] Workbook(string sheet, string? shared)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""");
            Add(zip, "xl/worksheets/sheet1.xml", sheet);
            if (shared is not null)
            {
                Add(zip, "xl/sharedStrings.xml", shared);
            }
        }

        return file.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }
}
