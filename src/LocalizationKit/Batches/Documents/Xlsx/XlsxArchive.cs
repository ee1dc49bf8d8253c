using System.IO.Compression;
using System.Xml;

namespace LocalizationKit.Batches.Documents.Xlsx;

/// <summary>Opens the parts of a workbook with bounds: no part may grow beyond measure when it is decompressed.</summary>
internal sealed class XlsxArchive : IDisposable
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };
    private readonly ZipArchive _zip;

    /// <summary>Initializes an archive.</summary>
    /// <param name="stream">The workbook; it can seek, and is left open.</param>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public XlsxArchive(Stream stream) => _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);

    public IReadOnlyCollection<ZipArchiveEntry> Entries => _zip.Entries;

    /// <summary>Finds the part with the first sheet.</summary>
    /// <exception cref="InvalidDataException">The archive is no workbook, or has no sheet.</exception>
    public ZipArchiveEntry FindSheet()
    {
        const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        string? id;
        using (var workbook = Read("xl/workbook.xml"))
        {
            id = Find(workbook, "sheet", static _ => true, static r => r.GetAttribute("id", Relations) ?? r.GetAttribute("r:id"));
        }

        using var relations = Read("xl/_rels/workbook.xml.rels");
        var target = Find(relations, "Relationship", r => r.GetAttribute("Id") == id, static r => r.GetAttribute("Target"))
            ?? throw new InvalidDataException("the workbook has no sheet");
        return Entry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    /// <summary>Reads the texts that the cells share.</summary>
    /// <exception cref="InvalidDataException">They are too long for memory.</exception>
    public List<string> ReadSharedTexts()
    {
        var texts = new List<string>();
        if (_zip.GetEntry("xl/sharedStrings.xml") is null)
        {
            return texts;
        }

        long length = 0;
        using var xml = Read("xl/sharedStrings.xml");
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                texts.Add(XlsxText.Read(xml));
                length += texts[^1].Length;
                if (length > DocumentReader.MaxUnitLength)
                {
                    throw new InvalidDataException($"the texts of the workbook have more than {DocumentReader.MaxUnitLength} characters");
                }
            }
        }

        return texts;
    }

    /// <summary>Opens a part.</summary>
    public static Stream Open(ZipArchiveEntry entry) => new BoundedStream(entry.Open(), entry.CompressedLength);

    /// <summary>Reads a part as XML.</summary>
    public static XmlReader Read(ZipArchiveEntry entry) => XmlReader.Create(Open(entry), Settings);

    /// <inheritdoc/>
    public void Dispose() => _zip.Dispose();

    private XmlReader Read(string name) => Read(Entry(name));

    private ZipArchiveEntry Entry(string name) => _zip.GetEntry(name) ?? throw new InvalidDataException($"the archive has no part '{name}', as a workbook has");

    private static string? Find(XmlReader xml, string element, Predicate<XmlReader> fits, Func<XmlReader, string?> value)
    {
        do
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element && fits(xml))
            {
                return value(xml);
            }
        }
        while (xml.Read());

        return null;
    }
}
