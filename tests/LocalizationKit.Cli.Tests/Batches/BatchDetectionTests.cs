using System.Text;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class BatchDetectionTests
{
    [Theory]
    [InlineData("a.xlf", "<xliff", "xliff")]
    [InlineData("a.sdlxliff", "<xliff", "xliff")]
    [InlineData("a.xml", "<?xml version=\"1.0\"?>\n<!-- x -->\n<xliff version=\"1.2\">", "xliff")]
    [InlineData("a.xml", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">", "tmx")]
    [InlineData("", "<?xml version=\"1.0\"?><rss xmlns:g=\"x\">", "google-xml")]
    [InlineData("a.xml", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "google-xml")]
    [InlineData("a.resx", "<root>", "resx")]
    [InlineData("a.po", "", "po")]
    [InlineData("", "# x\nmsgid \"\"\nmsgstr \"\"\n", "po")]
    [InlineData("a.arb", "{}", "arb")]
    [InlineData("ja.json", "{\n \"a\": \"b\"", "json")]
    [InlineData("ja.json", "{\"a\":\"b\"}", "json")]
    [InlineData("app.json", "{\"@@locale\":\"ja\"}", "arb")]
    [InlineData("feed.json", "{\"header\":{},\"messages\":[{\"sku\":\"A\"", "amazon-json")]
    public void Detect_Document(string name, string start, string form) =>
        Assert.Equal((BatchFormat.Document, form), Of(name, Encoding.UTF8.GetBytes(start)));

    [Theory]
    [InlineData("a.json", "{\"id\":\"1\",\"source\":\"a\"}\n", BatchFormat.JsonLines)]
    [InlineData("a.json", "[{\"id\":\"1\"}]", BatchFormat.JsonLines)]
    [InlineData("a", "", BatchFormat.JsonLines)]
    [InlineData("a.txt", "{\"id\":\"1\",\"source\":\"a\"}\n", BatchFormat.JsonLines)]
    [InlineData("a.txt", "id\ttitle\tdescription\tlink\n", BatchFormat.Tsv)]
    [InlineData("a.tab", "", BatchFormat.Tsv)]
    [InlineData("a.csv.gz", "", BatchFormat.Csv)]
    [InlineData("a.xlsx", "", BatchFormat.Xlsx)]
    [InlineData("a", "PK\u0003\u0004", BatchFormat.Xlsx)]
    [InlineData("a", "PAR1", BatchFormat.Parquet)]
    public void Detect_Other(string name, string start, object format) =>
        Assert.Equal(((BatchFormat)format, null), Of(name, Encoding.UTF8.GetBytes(start)));

    [Fact]
    public void Detect_XmlOfNoKnownForm_IsNamed() =>
        Assert.Contains("--input-format", Assert.Throws<UsageException>(() => Of("a.xml", "<html>"u8.ToArray())).Message, StringComparison.Ordinal);

    [Fact]
    public void Detect_EveryNamedForm_CanBeReadAndWritten()
    {
        foreach (var name in BatchFormats.Names)
        {
            var shape = BatchDetection.Detect("", [], new BatchOptions { Format = name });
            Assert.NotNull(BatchFormats.CreateReader(shape));
            Assert.NotNull(BatchFormats.CreateRewriter(shape));
        }
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("utf-8")]
    public void Detect_HeaderThatOnlyOneEncodingGives_NamesIt(string name)
    {
        var shape = BatchDetection.Detect("item.csv", TableEncoding.Find(name)!.GetBytes("商品管理番号（商品URL）,商品名\r\nA,B\r\n"), new BatchOptions());

        Assert.Equal((name == "utf-8" ? null : name, true, true), (shape.Encoding, shape.IsOneLanguage, shape.IsFeed));
    }

    private static (BatchFormat Format, string? Document) Of(string name, byte[] start)
    {
        var shape = BatchDetection.Detect(name, start, new BatchOptions());
        return (shape.Format, shape.Document);
    }
}
