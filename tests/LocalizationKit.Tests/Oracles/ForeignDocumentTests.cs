using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Po;
using LocalizationKit.Batches.Documents.Tmx;
using LocalizationKit.Batches.Documents.Xliff;
using LocalizationKit.Tests.Batches.Documents;

namespace LocalizationKit.Tests.Oracles;

/// <summary>Reads what no one here wrote, and compares with programs that no one here wrote.</summary>
public sealed class ForeignDocumentTests : IDisposable
{
    private static readonly string[] Languages = ["ja", "zh_Hans", "zh_Hant", "th", "vi", "id", "ms", "de", "fr", "es", "it"];
    private readonly string _folder = Directory.CreateTempSubdirectory("lockit-oracle").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [OracleFact("files")]
    public async Task Xliff_OfPackages_IsReadWithoutLossAndWrittenBack()
    {
        var files = OracleFiles.Find("*.xlf");
        Assert.InRange(files.Count, 100, 100_000);
        var targets = 0;
        foreach (var file in files)
        {
            var content = await File.ReadAllBytesAsync(file);
            Assert.All(RoundTrip.Read(new XliffReader(), content), r => Assert.True(r.Result.IsRead, $"{file}: {r.Result.Problem}"));
            targets += await RoundTrip.Prove(new XliffReader(), content);
        }

        Assert.InRange(targets, 5_000, int.MaxValue);
    }

    [OracleFact("files")]
    public async Task Po_OfPackages_IsReadWithoutLossAndWrittenBack()
    {
        var files = OracleFiles.Find("*.po").Where(f => Languages.Any(l => f.Contains($"/{l}/", StringComparison.Ordinal))).ToList();
        Assert.InRange(files.Count, 50, 100_000);
        var targets = 0;
        foreach (var file in files)
        {
            var content = await File.ReadAllBytesAsync(file);
            Assert.All(RoundTrip.Read(new PoReader(), content), r => Assert.True(r.Result.IsRead, $"{file}: {r.Result.Problem}"));
            targets += await RoundTrip.Prove(new PoReader(), content);
        }

        Assert.InRange(targets, 5_000, int.MaxValue);
    }

    [OracleFact("files", "xmllint")]
    public async Task Xliff_WrittenBackWithOtherTargets_IsValidAgainstThePublishedSchemas()
    {
        // The schema names another one by its address on the web; the copy beside it is the same.
        var published = OracleFiles.Find("xliff-core-1.2-*.xsd")[0];
        var schema = Path.Combine(_folder, "xliff.xsd");
        await File.WriteAllTextAsync(schema, (await File.ReadAllTextAsync(published)).Replace("http://www.w3.org/2001/xml.xsd", Path.Combine(Path.GetDirectoryName(published)!, "xml.xsd"), StringComparison.Ordinal));
        foreach (var file in OracleFiles.Find("*.ja.xlf"))
        {
            var content = await File.ReadAllBytesAsync(file);
            var changes = RoundTrip.Read(new XliffReader(), content).Where(r => r.Result.Listing!.Fields[0].Target is { Length: > 0 })
                .Select(r => (r.Result.Listing!.Id, 0, r.Result.Listing.Fields[0].Target + " <&>]]> 😀")).ToArray();
            Assert.NotEmpty(changes);
            var written = Path.Combine(_folder, "changed.xlf");
            await File.WriteAllBytesAsync(written, await RoundTrip.Write(new XliffReader(), content, changes));
            OracleFiles.Run("xmllint", "--noout", "--nonet", "--schema", schema, written);
        }
    }

    [OracleFact("files", "xmllint")]
    public async Task Xliff_WithIssuesMarked_IsValidAgainstThePublishedSchemas()
    {
        // What ITS declares of the attributes; the core schemas take them from any namespace, that of 1.2 only when they are declared.
        const string Its = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2005/11/its">
              <xs:attribute name="locQualityIssueComment" type="xs:string"/><xs:attribute name="locQualityIssueType" type="xs:NMTOKEN"/>
              <xs:attribute name="locQualityIssueSeverity" type="xs:decimal"/><xs:attribute name="locQualityIssueEnabled" type="xs:NMTOKEN"/>
            </xs:schema>
            """;
        const string Old = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"o\" datatype=\"plaintext\" source-language=\"zh\" target-language=\"en\"><body><trans-unit id=\"1\"><source>红</source><target>a <g id=\"1\">red</g> cup</target></trans-unit></body></file></xliff>";
        const string New = "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"zh\" trgLang=\"en\"><file id=\"f\"><unit id=\"1\"><segment><source>红</source><target>a <pc id=\"1\">red</pc> cup</target></segment></unit></file></xliff>";
        await File.WriteAllTextAsync(Path.Combine(_folder, "its.xsd"), Its);
        foreach (var (name, document) in new[] { ("1.2", Old), ("2.0", New) })
        {
            var published = OracleFiles.Find($"xliff-core-{name}*.xsd")[0];
            var xml = Path.Combine(Path.GetDirectoryName(published)!, "xml.xsd");
            var core = (await File.ReadAllTextAsync(published)).Replace("http://www.w3.org/2001/xml.xsd", xml, StringComparison.Ordinal).Replace("informativeCopiesOf3rdPartySchemas/w3c/xml.xsd", xml, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(_folder, "core.xsd"), core);
            var schema = Path.Combine(_folder, "both.xsd");
            await File.WriteAllTextAsync(schema, $"<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:import namespace=\"urn:oasis:names:tc:xliff:document:{name}\" schemaLocation=\"core.xsd\"/><xs:import namespace=\"http://www.w3.org/2005/11/its\" schemaLocation=\"its.xsd\"/></xs:schema>");
            var issues = new Dictionary<string, IReadOnlyList<XliffIssue>> { ["1"] = [new(0, 0, 1, "style", "a \"<b>\" &", 20), new(0, -1, 0, "numbers", "b", 100), new(0, 3, 4, "terminology", "c", 60) { IsEnabled = false }] };
            var written = Path.Combine(_folder, "marked.xlf");
            await using (var output = File.Create(written))
            {
                Assert.Equal(3, await new XliffAnnotator().AnnotateAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document)), output, issues));
            }

            OracleFiles.Run("xmllint", "--noout", "--nonet", "--schema", schema, written);
        }
    }

    [OracleFact("files", "po2xliff", "xliff2po", "po2tmx")]
    public async Task TranslateToolkit_ReadsTheSameTexts()
    {
        var file = OracleFiles.Find("django.po").Where(f => f.Contains("/contrib/admindocs/", StringComparison.Ordinal)).First(f => f.Contains("/ja/", StringComparison.Ordinal));
        var own = Texts(new PoReader(), file);
        var (xliff, memory, back) = (Path.Combine(_folder, "a.xlf"), Path.Combine(_folder, "a.tmx"), Path.Combine(_folder, "b.po"));
        OracleFiles.Run("po2xliff", "--progress=none", file, xliff);
        OracleFiles.Run("po2tmx", "--progress=none", "-l", "ja", file, memory);

        Assert.Equal(own.Order(), Texts(new XliffReader(), xliff).Where(t => t.Target.Length > 0).Distinct().Order());
        Assert.Subset(own.ToHashSet(), Texts(new TmxReader(), memory).ToHashSet());
        Assert.InRange(Texts(new TmxReader(), memory).Count, own.Count / 2, own.Count);
        Assert.True(await RoundTrip.Prove(new TmxReader(), await File.ReadAllBytesAsync(memory)) > 20);
        Assert.True(await RoundTrip.Prove(new XliffReader(), await File.ReadAllBytesAsync(xliff)) > 20);

        // What is written back here is read there: every target with a mark.
        var content = await File.ReadAllBytesAsync(xliff);
        var changes = RoundTrip.Read(new XliffReader(), content).Where(r => r.Result.Listing!.Fields[0].Target is { Length: > 0 } target && !IsHeader(target))
            .Select(r => (r.Result.Listing!.Id, 0, r.Result.Listing.Fields[0].Target + " & \"<b>\"")).ToArray();
        await File.WriteAllBytesAsync(xliff, await RoundTrip.Write(new XliffReader(), content, changes));
        OracleFiles.Run("xliff2po", "--progress=none", xliff, back);
        Assert.Equal(own.Select(t => (t.Source, t.Target + " & \"<b>\"")).Order(), Texts(new PoReader(), back).Distinct().Order());
    }

    private static List<(string Source, string Target)> Texts(DocumentReader reader, string file) =>
        [.. RoundTrip.Listings(reader, File.ReadAllBytes(file)).Where(l => l.Fields.Count == 1).Select(l => (l.Fields[0].Source, l.Fields[0].Target ?? "")).Where(t => t.Item2.Length > 0 && !IsHeader(t.Item2)).Distinct()];

    // The toolkit makes a unit of the header of a PO file.
    private static bool IsHeader(string text) => text.StartsWith("Project-Id-Version:", StringComparison.Ordinal);
}
