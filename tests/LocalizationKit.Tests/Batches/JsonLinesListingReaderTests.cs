using System.Text;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class JsonLinesListingReaderTests
{
    private const string Good = """{"id":"ok","source":"红色","target":"red"}""";

    [Fact]
    public async Task Read_LongForm_GivesEveryProperty()
    {
        var listing = await ReadOne("""
            {"id":"SKU-1","market":"ja-JP","vertical":"beauty","sourceLanguage":"zh-Hans","targetLanguage":"ja","merchant":{"name":"花店"},"fields":[{"name":"title","source":"口红","target":"口紅","maxLength":50,"note":"x","candidates":[{"engine":"azure","text":"リップ"}]},{"name":"attribute:material","source":"","target":null}],"terms":[{"source":"天丝","target":["テンセル"],"forbidden":["天のシルク"]}],"protected":["ANKER","X-100"]}
            """);

        Assert.Equal(("SKU-1", "ja-JP", "beauty", "zh-Hans", "ja"), (listing.Id, listing.Market, listing.Vertical, listing.SourceLanguage, listing.TargetLanguage));
        Assert.Equal(["title", "attribute:material"], listing.Fields.Select(f => f.Name));
        Assert.Equal(50, listing.Fields[0].MaxLength);
        Assert.Equal("リップ", Assert.Single(listing.Fields[0].Candidates).Text);
        Assert.Equal("\"x\"", listing.Fields[0].AdditionalProperties!["note"].GetRawText());
        Assert.Null(listing.Fields[1].Target);
        Assert.Null(listing.Fields[1].AdditionalProperties);
        Assert.Equal("テンセル", Assert.Single(Assert.Single(listing.Terms).Target));
        Assert.Equal(["ANKER", "X-100"], listing.Protected);
        Assert.Equal("花店", Assert.Single(listing.AdditionalProperties!).Value.GetProperty("name").GetString());
        Assert.False(listing.IsShortForm);
    }

    [Fact]
    public async Task Read_ShortForm_GivesOneFieldCalledText()
    {
        var listing = await ReadOne("""{"id":7,"targetLanguage":"de","source":"红色","target":null,"maxLength":9,"batch":3}""");

        var field = Assert.Single(listing.Fields);
        Assert.Equal(("7", "text", "红色", 9), (listing.Id, field.Name, field.Source, field.MaxLength));
        Assert.Null(field.Target);
        Assert.True(listing.IsShortForm);
        Assert.Equal("batch", Assert.Single(listing.AdditionalProperties!).Key);
    }

    [Fact]
    public async Task Read_LongFormWithSourceProperty_KeepsItAsAdditional()
    {
        var listing = await ReadOne("""{"id":"1","source":"shop A","fields":[{"name":"title","source":"红色"}]}""");

        Assert.Equal("source", Assert.Single(listing.AdditionalProperties!).Key);
    }

    [Fact]
    public async Task Read_ByteOrderMarkCarriageReturnsBlankLinesAndNoFinalLineEnd_AreAllRight()
    {
        var results = await Read("\uFEFF" + Good + "\r\n\r\n  \t\n" + Good.Replace("ok", "last", StringComparison.Ordinal));

        Assert.Equal([("ok", 1L), ("last", 4L)], results.Select(r => (r.Listing!.Id, r.Listing.Line)));
    }

    [Theory]
    [InlineData("{\"id\":\"1\",", "LK9001", "not one whole JSON object")]
    [InlineData("{\"id\":\"1\"} {}", "LK9001", "not one whole JSON object")]
    [InlineData("[{\"id\":\"1\",\"source\":\"a\"}]", "LK9001", "one object per line")]
    [InlineData("  [", "LK9001", "one object per line")]
    [InlineData("id,source,target", "LK9001", "not one whole JSON object")]
    [InlineData("\"text\"", "LK9002", "the text \"text\", not an object")]
    [InlineData("null", "LK9002", "null, not an object")]
    [InlineData("{\"source\":\"a\"}", "LK9003", "no 'id'")]
    [InlineData("{\"id\":null,\"source\":\"a\"}", "LK9003", "no 'id'")]
    [InlineData("{\"id\":\" \",\"source\":\"a\"}", "LK9003", "'id' is empty")]
    [InlineData("{\"id\":true,\"source\":\"a\"}", "LK9003", "'id' is true")]
    [InlineData("{\"id\":\"1\"}", "LK9002", "neither 'fields' nor 'source'")]
    [InlineData("{\"id\":\"1\",\"target\":\"a\"}", "LK9002", "neither 'fields' nor 'source'")]
    [InlineData("{\"id\":\"1\",\"fields\":[]}", "LK9002", "has no fields")]
    [InlineData("{\"id\":\"1\",\"fields\":{}}", "LK9002", "'fields' is an object; write a list of objects")]
    [InlineData("{\"id\":\"1\",\"fields\":[3]}", "LK9002", "'fields[0]' is the number 3")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"source\":\"a\"}]}", "LK9002", "'fields[0].name' is missing")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"name\":\"title\"}]}", "LK9002", "'fields[0].source' is missing")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"name\":\"title\",\"source\":\"a\",\"target\":5}]}", "LK9002", "'fields[0].target' is the number 5; write a text")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"name\":\"title\",\"source\":\"a\",\"maxLength\":0}]}", "LK9002", "'fields[0].maxLength' is the number 0")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"name\":\"title\",\"source\":\"a\",\"maxLength\":\"50\"}]}", "LK9002", "'fields[0].maxLength' is the text \"50\"")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"name\":\"title\",\"source\":\"a\",\"candidates\":[{\"engine\":\"x\"}]}]}", "LK9002", "'fields[0].candidates[0].text' is missing")]
    [InlineData("{\"id\":\"1\",\"source\":\"a\",\"market\":[\"ja-JP\"]}", "LK9002", "'market' is a list; write a text")]
    [InlineData("{\"id\":\"1\",\"source\":\"a\",\"terms\":[{\"target\":[\"b\"]}]}", "LK9002", "'terms[0].source' is missing")]
    [InlineData("{\"id\":\"1\",\"source\":\"a\",\"protected\":[1]}", "LK9002", "'protected[0]' is the number 1")]
    [InlineData("{\"id\":\"1\",\"source\":\"a\",\"target\":\"b\",\"target\":\"c\"}", "LK9002", "'target' is there twice")]
    [InlineData("{\"id\":\"1\",\"source\":\"a\",\"target\":\"\\ud83d\"}", "LK9008", "'target'")]
    [InlineData("{\"id\":\"1\",\"fields\":[{\"name\":\"title\",\"source\":\"\\ude00 x\"}]}", "LK9008", "'fields[0].source'")]
    [InlineData("{\"id\":\"1\",\"source\":\"a\",\"\\ud83d\":1}", "LK9008", "half a surrogate pair")]
    public async Task Read_BadRecord_IsAProblemAndTheRestGoesOn(string line, string checkId, string message)
    {
        var results = await Read(Good + "\n" + line + "\n" + Good.Replace("ok", "after", StringComparison.Ordinal) + "\n");

        Assert.Equal(3, results.Count);
        Assert.Equal("after", results[2].Listing!.Id);
        var problem = results[1].Problem!;
        Assert.Equal((checkId, 2L, "batch.jsonl"), (problem.CheckId, problem.Line, problem.File));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_BadRecordWithId_NamesTheRecord()
    {
        var results = await Read("""{"id":"SKU-9","fields":[]}""");

        Assert.Equal("SKU-9", Assert.Single(results).Problem!.RecordId);
    }

    [Fact]
    public async Task Read_SecondRecordWithSameId_NamesTheFirstLine()
    {
        var results = await Read(Good + "\n\n" + Good);

        Assert.Equal(("LK9004", 3L, "ok"), (results[1].Problem!.CheckId, results[1].Problem!.Line, results[1].Problem!.RecordId));
        Assert.Contains("line 1", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_TwoStreamsOfOneBatch_ShareTheirIds()
    {
        var reader = new JsonLinesListingReader(ids: new BatchIds());

        Assert.True((await Read(Good, reader))[0].IsRead);
        Assert.Equal("LK9004", (await Read(Good, reader))[0].Problem!.CheckId);
    }

    [Fact]
    public async Task Read_BrokenUtf8_NamesTheOffset()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"id\":\"花"), 0xB0, .. Encoding.UTF8.GetBytes("\"}\n" + Good)];

        var results = await Read(bytes, new JsonLinesListingReader());

        Assert.Equal("LK9007", results[0].Problem!.CheckId);
        Assert.Contains("0xB0 at offset 10", results[0].Problem!.Message, StringComparison.Ordinal);
        Assert.True(results[1].IsRead);
    }

    [Fact]
    public async Task Read_Utf16_IsOneProblem()
    {
        var results = await Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good + "\n" + Good)], new JsonLinesListingReader());

        Assert.Contains("UTF-16", Assert.Single(results).Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(70_000)]
    [InlineData(200_000)]
    public async Task Read_LineOverTheLimit_IsSkipped(int limit)
    {
        var huge = "{\"id\":\"big\",\"source\":\"" + new string('x', 1_000_000) + "\"}";

        var results = await Read(Good + "\n" + huge + "\n" + Good.Replace("ok", "after", StringComparison.Ordinal), new JsonLinesListingReader(limit));

        Assert.Equal("LK9006", results[1].Problem!.CheckId);
        Assert.Contains("1000024 bytes", results[1].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(("after", 3L), (results[2].Listing!.Id, results[2].Listing!.Line));
    }

    [Fact]
    public async Task Read_LineOfTheLimit_IsRead()
    {
        var results = await Read(Good, new JsonLinesListingReader(Encoding.UTF8.GetByteCount(Good)));

        Assert.True(Assert.Single(results).IsRead);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public async Task Read_EmptyBatch_GivesNothing(string text) => Assert.Empty(await Read(text));

    [Fact]
    public async Task Read_Cancelled_Ends()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in new JsonLinesListingReader().ReadAsync(stream, null, source.Token))
            {
                Assert.Fail("Nothing may be read.");
            }
        });
    }

    private static async Task<Listing> ReadOne(string line)
    {
        var result = Assert.Single(await Read(line.Trim()));
        Assert.True(result.IsRead, result.Problem?.Message);
        return result.Listing;
    }

    private static Task<List<ListingReadResult>> Read(string text, JsonLinesListingReader? reader = null) =>
        Read(Encoding.UTF8.GetBytes(text), reader ?? new JsonLinesListingReader());

    private static async Task<List<ListingReadResult>> Read(byte[] bytes, JsonLinesListingReader reader)
    {
        using var stream = new TricklingStream(bytes);
        var results = new List<ListingReadResult>();
        await foreach (var result in reader.ReadAsync(stream, "batch.jsonl"))
        {
            results.Add(result);
        }

        return results;
    }
}
