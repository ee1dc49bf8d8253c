using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Tmx;
using LocalizationKit.Batches.Documents.Xliff;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed class HostileXmlTests
{
    private const string Good = "<trans-unit id=\"1\"><source>红</source><target>red</target></trans-unit>";

    [Theory]
    [InlineData("<xliff version=\"1.2\"><file><body>\n" + Good + "\n<trans-unit id=\"2\"><source>蓝", 3)]
    [InlineData("<xliff version=\"1.2\"><file><body>\n" + Good + "\n<trans-unit id=\"2\"><source>蓝</target></trans-unit></body></file></xliff>", 3)]
    [InlineData("<xliff version=\"1.2\"><file><body>\n" + Good + "\n&nbsp;</body></file></xliff>", 3)]
    [InlineData("<xliff version=\"1.2\"><file><body>\n" + Good + "\n<trans-unit id=\"2\"><source>a\u0001</source></trans-unit></body></file></xliff>", 3)]
    public void Read_DamagedDocument_KeepsTheUnitsBeforeAndNamesThePlace(string document, int line)
    {
        var records = RoundTrip.Read(new XliffReader(), document);

        Assert.Equal("1", records[0].Result.Listing!.Id);
        var problem = Assert.Single(records.Skip(1)).Result.Problem!;
        Assert.Equal(("LK9013", (long)line, "f"), (problem.CheckId, problem.Line, problem.File));
        Assert.Contains($"line {line}, column ", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>&x;</source></trans-unit></body></file></xliff>")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>\n<xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>&c;</source></trans-unit></body></file></xliff>")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY % p SYSTEM \"http://127.0.0.1/x\"> %p;]>\n<xliff version=\"1.2\"/>")]
    public void Read_DocumentTypeWithDeclarations_IsRefused(string document)
    {
        var problem = Assert.Single(RoundTrip.Read(new XliffReader(), document)).Result.Problem!;

        Assert.Equal("LK9013", problem.CheckId);
        Assert.Contains("line 1", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ExternalDocumentType_IsNeitherNeededNorFetched()
    {
        const string Memory = "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"de\"><seg>b</seg></tuv></tu></body></tmx>";

        Assert.Equal("b", Assert.Single(RoundTrip.Listings(new TmxReader(), Memory)).Fields[0].Target);
        Assert.Equal(1, await RoundTrip.Prove(new TmxReader(), Memory));
    }

    [Fact]
    public void Read_BytesOfAnotherEncoding_ArePlacedAndTheUnitsBeforeKept()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<xliff version=\"1.2\"><file><body>\n" + Good + "\n<trans-unit id=\"2\"><source>"), 0xB4, 0xF3, .. "</source></trans-unit></body></file></xliff>"u8];

        var records = RoundTrip.Read(new XliffReader(), bytes);

        Assert.True(records[0].Result.IsRead);
        Assert.Equal(("LK9007", 3L), (records[1].Result.Problem!.CheckId, records[1].Result.Problem!.Line));
    }

    [Theory]
    [InlineData("x-unknown-9")]
    [InlineData("utf-7")]
    [InlineData("iso-2022-jp")]
    public void Read_UnknownEncoding_IsNamed(string name)
    {
        var problem = Assert.Single(RoundTrip.Read(new XliffReader(), $"<?xml version=\"1.0\" encoding=\"{name}\"?><xliff/>")).Result.Problem!;

        Assert.Equal("LK9007", problem.CheckId);
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DeepNesting_IsRefused()
    {
        var document = new StringBuilder("<xliff>").Insert(7, "<g>", 100_000).ToString();

        Assert.Contains("nested", Assert.Single(RoundTrip.Read(new XliffReader(), document)).Result.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LargeDocument_HoldsOneUnitAtATime()
    {
        var document = new EndlessXliff(60_000);
        var read = 0;
        var ahead = 0;
        var given = new List<WeakReference>();
        foreach (var record in new XliffReader().ReadRecords(document, null))
        {
            read++;
            ahead = Math.Max(ahead, document.UnitsMade - read);
            if (read % 1_000 == 0)
            {
                given.Add(new WeakReference(record));
            }
        }

        // What other tests hold at the same time must not count, so this asks for the records themselves and not for the size of the heap.
        GC.Collect();
        Assert.Equal(60_000, read);
        Assert.InRange(ahead, 0, 1_000);
        Assert.InRange(given.Count(g => g.IsAlive), 0, 1);
    }

    /// <summary>A document that is made while it is read.</summary>
    private sealed class EndlessXliff(int units) : ForwardStream
    {
        private int _unit = -1;
        private byte[] _piece = "<xliff version=\"1.2\"><file><body>"u8.ToArray();
        private int _given;

        public int UnitsMade => _unit;

        public override int Read(Span<byte> buffer)
        {
            if (_given == _piece.Length && _unit < units)
            {
                _unit++;
                _piece = Encoding.UTF8.GetBytes(_unit < units ? $"<trans-unit id=\"{_unit}\">\n<source>{new string('红', 200)}</source><target>{new string('r', 200)}</target></trans-unit>" : "</body></file></xliff>");
                _given = 0;
            }

            var length = Math.Min(buffer.Length, _piece.Length - _given);
            _piece.AsSpan(_given, length).CopyTo(buffer);
            _given += length;
            return length;
        }
    }
}
