using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class CsvListingReaderTests
{
    [Fact]
    public async Task Read_RowsWithOneId_AreOneListing()
    {
        var results = await Read(
            "ID,Market,Vertical,Source Language,target_lang,field,sourceText,Translation,max-length,Shop\r\n"
            + "1,ja-JP,beauty,zh-Hans,,title,口红,口紅,50,花店\r\n"
            + "1,ja-JP,beauty,zh-Hans,,bullet,\"轻,\"\"软\"\"\r\n好\",やわらか,,花店\r\n"
            + "2,ja-JP,beauty,zh-Hans,,title,香水,,,花店");

        Assert.Equal(2, results.Count);
        var first = results[0].Listing!;
        Assert.Equal(("1", "ja-JP", "beauty", "zh-Hans", null, 2L, "t.csv"), (first.Id, first.Market, first.Vertical, first.SourceLanguage, first.TargetLanguage, first.Line, first.File));
        Assert.Equal([("title", "口红", "口紅", 50), ("bullet", "轻,\"软\"\r\n好", "やわらか", null)], first.Fields.Select(f => (f.Name, f.Source, f.Target, f.MaxLength)));
        Assert.Equal("花店", Assert.Single(first.AdditionalProperties!).Value.GetString());
        Assert.Equal((5L, null), (results[1].Listing!.Line, results[1].Listing!.Fields[0].Target));
    }

    [Fact]
    public async Task Read_PairsOfColumns_AreFields()
    {
        var results = await Read("sku,target_language,title_source,title_target,title_max_length,bullet_source,bullet_target,note_source\n1,de,红色,Rot,9,轻便,,\n2,de,,,,,,\n");

        Assert.Equal([("title", "红色", "Rot", 9), ("bullet", "轻便", null, null)], results[0].Listing!.Fields.Select(f => (f.Name, f.Source, f.Target, f.MaxLength)));
        Assert.Equal("LK9002", results[1].Problem!.CheckId);
    }

    [Fact]
    public async Task Read_NoFieldColumn_GivesAFieldCalledText()
    {
        var listing = (await Read("id,src\n1,红色\n"))[0].Listing!;

        Assert.Equal(("text", null), (Assert.Single(listing.Fields).Name, listing.Fields[0].Target));
    }

    [Theory]
    [InlineData("", "The table is empty; begin the table with a header")]
    [InlineData("\n\n", "The table is empty")]
    [InlineData("1,红色,Rot\n", "no column 'id'; begin the table with a header: id, source and target")]
    [InlineData("id,target\n", "no column 'source'")]
    [InlineData("id,source,src\n", "'source' and 'src' mean the same")]
    [InlineData("id,source,note,note\n", "'note' is there twice")]
    [InlineData("{\"id\":\"1\"}\n", "no column 'id'")]
    public async Task Read_NoUsableHeader_IsOneProblem(string text, string message)
    {
        var problem = Assert.Single(await Read(text)).Problem!;

        Assert.Equal("LK9009", problem.CheckId);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2,红色", "LK9009", "2 cells, the header names 4 columns", "2")]
    [InlineData("2,红,色,Rot,9", "LK9009", "5 cells, the header names only 4", "2")]
    [InlineData("2,红色,Rot,-1", "LK9009", "The length limit of 'text' is '-1'", "2")]
    [InlineData(" ,红色,Rot,", "LK9003", "'id' is empty", null)]
    [InlineData("2,\"红\"色,Rot,", "LK9009", "Text follows a closing double quote", "2")]
    [InlineData("ok,红色,Rot,", "LK9004", "already used in line 2", "ok")]
    public async Task Read_BadRow_IsAProblemWithItsLineAndTheRestGoesOn(string row, string checkId, string message, string? id)
    {
        var results = await Read($"id,source,target,max_length\nok,\"多\n行\",x,\n\nsecond,a,b,\n{row}\nlast,a,b,\n");

        Assert.Equal(["ok", "second", null, "last"], results.Select(r => r.Listing?.Id));
        var problem = results[2].Problem!;
        Assert.Equal((checkId, 6L, id), (problem.CheckId, problem.Line, problem.RecordId));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_BadRowWithinAListing_HoldsTheWholeListing()
    {
        var results = await Read("id,field,source,target\n1,title,a,b\n1,bullet,c\n1,bullet,d,e\n2,title,a,b\n");

        Assert.Equal(("LK9009", 3L, "1"), (results[0].Problem!.CheckId, results[0].Problem!.Line, results[0].Problem!.RecordId));
        Assert.Equal("2", results[1].Listing!.Id);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Read_OneIdInTwoMarkets_AsksForDifferentIds()
    {
        var results = await Read("id,market,source,target\n1,ja-JP,a,b\n1,de-DE,a,b\n");

        Assert.Contains("ids differ from market to market", results[1].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_QuoteThatIsNeverClosed_IsOneProblem()
    {
        var results = await Read("id,source,target\n1,a,b\n2,\"a,b\n3,a,b\n");

        Assert.Equal("1", results[0].Listing!.Id);
        Assert.Equal(("LK9009", 3L, "2"), (results[1].Problem!.CheckId, results[1].Problem!.Line, results[1].Problem!.RecordId));
        Assert.Contains("never closed", results[1].Problem!.Message, StringComparison.Ordinal);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Read_InchSignsWithinACell_AreText()
    {
        var field = (await Read("id,source,target\n1,27\" 屏,27\" screen\n"))[0].Listing!.Fields[0];

        Assert.Equal(("27\" 屏", "27\" screen"), (field.Source, field.Target));
    }

    [Fact]
    public async Task Read_BrokenUtf8_IsAProblemOfItsRow()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("id,source,target\n1,红"), 0xB0, 0xA1, .. Encoding.UTF8.GetBytes(",b\n2,a,b\n")];

        var results = await Read(bytes, new CsvListingReader(','));

        Assert.Equal(("LK9007", 2L, "1"), (results[0].Problem!.CheckId, results[0].Problem!.Line, results[0].Problem!.RecordId));
        Assert.Equal("2", results[1].Listing!.Id);
    }

    [Fact]
    public async Task Read_Utf16_IsOneProblem()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,source,target\n1,a,b\n")];

        Assert.Equal("LK9007", Assert.Single(await Read(bytes, new CsvListingReader(','))).Problem!.CheckId);
    }

    [Fact]
    public async Task Read_ByteOrderMarkAndTabs_AreAllRight()
    {
        var results = await Read(Encoding.UTF8.GetBytes("\uFEFFid\tsource\ttarget\n1\ta,b\t\"c\td\"\n"), new CsvListingReader('\t'));

        Assert.Equal(("a,b", "c\td"), (results[0].Listing!.Fields[0].Source, results[0].Listing!.Fields[0].Target));
    }

    [Fact]
    public async Task Read_HugeCell_IsReadUpToTheLimit()
    {
        var text = "id,source,target\n1,a,b\n2," + new string('花', 300_000) + ",b\n3,a,b\n";

        Assert.Equal(300_000, (await Read(text))[1].Listing!.Fields[0].Source.Length);

        var limited = await Read(Encoding.UTF8.GetBytes(text), new CsvListingReader(',', 100_000));
        Assert.Equal(("LK9006", 3L), (limited[1].Problem!.CheckId, limited[1].Problem!.Line));
        Assert.Equal(2, limited.Count);
    }

    [Fact]
    public async Task Read_OneIdForThousandsOfRows_IsAProblem()
    {
        var text = new StringBuilder("id,source,target\n");
        for (var i = 0; i < 10_500; i++)
        {
            text.Append("same,a,b\n");
        }

        var results = await Read(text.Append("other,a,b\n").ToString());

        Assert.Equal(("LK9002", "same"), (results[0].Problem!.CheckId, results[0].Problem!.RecordId));
        Assert.Equal("other", results[1].Listing!.Id);
    }

    [Fact]
    public async Task Read_ARowThatBeginsWithANumberSign_IsAListing()
    {
        var results = await Read("id,source,target\n#1,红,rot\n2,蓝,blau\n");

        Assert.Equal(["#1", "2"], results.Select(r => r.Listing!.Id));
    }

    private static Task<List<ListingReadResult>> Read(string text) => Read(Encoding.UTF8.GetBytes(text), new CsvListingReader(','));

    private static async Task<List<ListingReadResult>> Read(byte[] bytes, CsvListingReader reader)
    {
        using var stream = new MemoryStream(bytes);
        var results = new List<ListingReadResult>();
        await foreach (var result in reader.ReadAsync(stream, "t.csv"))
        {
            results.Add(result);
        }

        return results;
    }
}
