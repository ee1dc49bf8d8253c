using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Xunit;
using LocalizationKit.Batches.Documents.Xliff;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed partial class XliffAnnotatorTests
{
    private const string Mark = "its:locQualityIssueComment=\"c\" its:locQualityIssueSeverity=\"60\">";
    private const string Its = "xmlns:its=\"http://www.w3.org/2005/11/its\" its:locQualityIssueType=\"numbers\" ";

    [Fact]
    public async Task Version12_APlace_IsMarked()
    {
        var written = await Annotate(Document12("3.2 million <x id=\"1\"/> sold"), Issue(0, 11));

        Assert.Contains($"<target><mrk mtype=\"x-its\" {Its}{Mark}3.2 million</mrk> <x id=\"1\"/> sold</target>", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version2_APlace_IsMarkedWithAnIdOfItsOwn()
    {
        var document = "<xliff version=\"2.1\" srcLang=\"zh\" trgLang=\"en\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file id=\"f\"><unit id=\"1\"><segment id=\"lqi1\"><source>红</source><target>red cup</target></segment></unit></file></xliff>";

        var written = await Annotate(document, Issue(4, 3), Issue(0, 7));

        Assert.Contains($"<target><mrk id=\"lqi2\" type=\"its:generic\" {Its}{Mark}red <mrk id=\"lqi3\" type=\"its:generic\" {Its}{Mark}cup</mrk></mrk></target>", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("red <g id=\"1\">cup</g> here", 0, 3, "<M>red</M> <g id=\"1\">cup</g> here")] // outside the code
    [InlineData("red <g id=\"1\">cup</g> here", 0, 12, "<M>red <g id=\"1\">cup</g> here</M>")] // would cut the code in two
    [InlineData("a &amp; b", 2, 1, "a <M>&amp;</M> b")]
    [InlineData("a &#x1F600; b", 3, 1, "a <M>&#x1F600;</M> b")] // half a character
    [InlineData("<![CDATA[a b]]>", 0, 1, "<M><![CDATA[a b]]></M>")]
    [InlineData("red cup", -1, 0, "<M>red cup</M>")]
    [InlineData("red cup", 5, 100, "<M>red cup</M>")] // another text than was judged
    [InlineData("red cup", 3, 0, "red<M></M> cup")]
    public async Task Place_OfAnyKind_LeavesTheDocumentWellFormed(string target, int start, int length, string expected)
    {
        var written = await Annotate(Document12(target), Issue(start, length));

        Assert.Contains($"<target>{expected.Replace("<M>", $"<mrk mtype=\"x-its\" {Its}{Mark}", StringComparison.Ordinal).Replace("</M>", "</mrk>", StringComparison.Ordinal)}</target>", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comment_WithMarkupAndOtherScripts_IsOneAttribute()
    {
        const string Comment = "\"3.2亿\" <b> & '\n\u0001👍";
        var written = await Annotate(Document12("x"), Issue(0, 1) with { Comment = Comment, IsEnabled = false });

        var mark = XDocument.Parse(written).Descendants().Single(e => e.Name.LocalName == "mrk");
        XNamespace its = "http://www.w3.org/2005/11/its";
        Assert.Equal("\"3.2亿\" <b> & ' 👍", mark.Attribute(its + "locQualityIssueComment")!.Value);
        Assert.Equal("no", mark.Attribute(its + "locQualityIssueEnabled")!.Value);
    }

    [Fact]
    public async Task AListingWithoutATarget_HasNoPlace()
    {
        const string Document = "<xliff version=\"1.2\"><file source-language=\"zh\" target-language=\"en\"><body><trans-unit id=\"1\"><source>红</source></trans-unit></body></file></xliff>";
        using var output = new MemoryStream();

        Assert.Equal(0, await new XliffAnnotator().AnnotateAsync(new MemoryStream(Encoding.UTF8.GetBytes(Document)), output, Issues(Issue(0, 1))));
        Assert.Equal(Document, Encoding.UTF8.GetString(output.ToArray()));
    }

    [Property]
    public void Marks_AtAnyPlaces_ComeAwayWithoutATrace(byte[]? starts, byte[]? lengths)
    {
        var document = Document12("防水&amp;<g id=\"1\">リュック<x id=\"2\"/></g>です😀 <![CDATA[<b>]]>終");
        var issues = (starts ?? []).Zip(lengths ?? []).Take(12).Select(p => Issue((p.First % 30) - 1, p.Second % 12)).ToArray();

        var written = Annotate(document, issues).GetAwaiter().GetResult();

        Assert.Equal(issues.Length, XDocument.Parse(written).Descendants().Count(e => e.Name.LocalName == "mrk"));
        Assert.Equal(document, AnyMark().Replace(written, ""));
        Assert.Equal(RoundTrip.Listings(new XliffReader(), Encoding.UTF8.GetBytes(document))[0].Fields[0].Target, RoundTrip.Listings(new XliffReader(), Encoding.UTF8.GetBytes(written))[0].Fields[0].Target);
    }

    private static string Document12(string target) =>
        $"<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\r\n<file original=\"o\" datatype=\"plaintext\" source-language=\"zh\" target-language=\"en\"><body><trans-unit id=\"1\"><source>红</source><target>{target}</target></trans-unit></body></file></xliff>";

    private static XliffIssue Issue(int start, int length) => new(0, start, length, "numbers", "c", 60);

    private static Dictionary<string, IReadOnlyList<XliffIssue>> Issues(params XliffIssue[] issues) => new() { ["1"] = issues };

    private static async Task<string> Annotate(string document, params XliffIssue[] issues)
    {
        using var output = new MemoryStream();
        Assert.Equal(issues.Length, await new XliffAnnotator().AnnotateAsync(new MemoryStream(Encoding.UTF8.GetBytes(document)), output, Issues(issues)));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex("</?mrk[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex AnyMark();
}
