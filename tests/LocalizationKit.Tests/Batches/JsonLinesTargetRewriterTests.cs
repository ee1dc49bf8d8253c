using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class JsonLinesTargetRewriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("\uFEFF{\"id\":\"1\",\"source\":\"a\",\"target\":\"b\"}\r\n{\"id\" : \"2\", \"source\":\"c\"}")]
    [InlineData("not json\n[1]\n{\"id\":\"1\",\"fields\":[]}\n")]
    public async Task Rewrite_NoEdits_CopiesEveryByte(string batch) =>
        Assert.Equal(batch, await Rewrite(batch, new TargetEdits(), expected: 0));

    [Fact]
    public async Task Rewrite_LongForm_ChangesTheTargetAndNothingElse()
    {
        const string Batch = """{ "id": 7, "note": {"target":"x","fields":[1]}, "fields": [ {"name":"t","target" : "old\u4E2D", "source":"s","candidates":[{"engine":"e","text":"t"}]},  {"name":"b", "source": "s2", "own":1} ], "target":"z" }""";
        var edits = new TargetEdits();
        edits.Set("7", 0, "新 \"a\"\n");
        edits.Set("7", 1, "b");

        Assert.Equal(
            """{ "id": 7, "note": {"target":"x","fields":[1]}, "fields": [ {"name":"t","target" : "\u65b0 \"a\"\n", "source":"s","candidates":[{"engine":"e","text":"t"}]},  {"name":"b", "source": "s2", "target": "b", "own":1} ], "target":"z" }""",
            await Rewrite(Batch, edits, expected: 2));
    }

    [Fact]
    public async Task Rewrite_ShortForm_ReplacesNullAndAddsWhatIsNotThere()
    {
        var edits = new TargetEdits();
        edits.Set("1", 0, "Rot");
        edits.Set("2", 0, "Blau");

        Assert.Equal(
            "{\"id\":\"1\",\"source\":\"红\",\"target\":\"Rot\"}\r\n{\"id\":\"2\",\"source\":\"蓝\",\"target\":\"Blau\",\"x\":1}",
            await Rewrite("{\"id\":\"1\",\"source\":\"红\",\"target\":null}\r\n{\"id\":\"2\",\"source\":\"蓝\",\"x\":1}", edits, expected: 2));
    }

    [Fact]
    public async Task Rewrite_ASecondRecordWithTheId_StaysAsItIs()
    {
        var edits = new TargetEdits();
        edits.Set("1", 0, "n");

        Assert.Equal(
            "{\"id\":\"1\",\"source\":\"s\",\"target\":\"n\"}\n{\"id\":\"1\",\"source\":\"s\",\"target\":\"o\"}\n",
            await Rewrite("{\"id\":\"1\",\"source\":\"s\",\"target\":\"o\"}\n{\"id\":\"1\",\"source\":\"s\",\"target\":\"o\"}\n", edits, expected: 1));
    }

    [Fact]
    public async Task Rewrite_ALineOverTheLimit_IsCopied()
    {
        var batch = "{\"id\":\"1\",\"source\":\"s\"}\n" + new string('x', 300_000) + "\n{\"id\":\"2\",\"source\":\"s\"}";
        var edits = new TargetEdits();
        edits.Set("2", 0, "t");

        Assert.Equal(batch.Replace("\"2\",\"source\":\"s\"", "\"2\",\"source\":\"s\",\"target\":\"t\"", StringComparison.Ordinal), await Rewrite(batch, edits, expected: 1, limit: 1000));
    }

    [Property(MaxTest = 200)]
    public void Rewrite_AnyTarget_IsReadBack(string? target)
    {
        var text = new string((target ?? "").Where(c => !char.IsSurrogate(c)).ToArray());
        var edits = new TargetEdits();
        edits.Set("1", 0, text);

        var batch = Rewrite("""{"id":"1","fields":[{"name":"t","source":"s","target":"o"}],"x":"é"}""", edits, expected: 1).GetAwaiter().GetResult();
        var read = new JsonLinesListingReader().ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(batch)), null).ToBlockingEnumerable().Single();

        Assert.Equal(text, read.Listing!.Fields[0].Target);
    }

    private static async Task<string> Rewrite(string batch, TargetEdits edits, int expected, int limit = JsonLinesListingReader.DefaultMaxRecordBytes)
    {
        using var output = new MemoryStream();
        var written = await new JsonLinesTargetRewriter(limit).RewriteAsync(new MemoryStream(Encoding.UTF8.GetBytes(batch)), output, edits);
        Assert.Equal(expected, written);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
