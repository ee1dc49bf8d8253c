using System.Text;
using System.Text.Json;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

public sealed class ListingJsonWriterTests
{
    [Theory]
    [InlineData("""{"id":"1","source":"春装","target":null}""")]
    [InlineData("""{"id":"1","market":"ja-JP","vertical":"beauty","sourceLanguage":"zh-Hans","source":"<b>春装</b> ก","target":"春服","maxLength":9,"x":[1,{"y":null}]}""")]
    [InlineData("""{"id":"1","targetLanguage":"de","fields":[{"name":"title","source":"","target":null},{"name":"bullet","source":"a","target":"b","candidates":[{"engine":"e","text":"t"}],"z":1.50}],"terms":[{"source":"a","target":["b"],"forbidden":["c"]},{"source":"d"}],"protected":["X-1"],"unknown":true}""")]
    public async Task Write_AListingThatWasRead_IsTheRecordAgain(string record)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(record));
        var listing = (await new JsonLinesListingReader().ReadAsync(input, null).SingleAsync()).Listing!;

        using var output = new MemoryStream();
        await using (var json = new Utf8JsonWriter(output, ListingJsonWriter.Options))
        {
            ListingJsonWriter.Write(json, listing);
        }

        Assert.Equal(record, Encoding.UTF8.GetString(output.ToArray()));
    }
}
