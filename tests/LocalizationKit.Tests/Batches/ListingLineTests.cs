using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

/// <summary>The quick reader may leave a record to the thorough one, but never reads it otherwise.</summary>
public sealed class ListingLineTests
{
    private static readonly Gen<string> Value = Gen.Elements(
        "\"a\"", "\"\"", "\" \"", "null", "7", "true", "[]", "[{\"name\":\"title\",\"source\":\"红色\",\"target\":\"red\"},{\"source\":\"b\",\"name\":\"bullet\"}]",
        "[{\"name\":\"title\"}]", "[{\"name\":\"t\",\"source\":\"a\",\"maxLength\":9}]", "\"zh-Hans\"", "\"3.2\\u4ebf \\ud83d\\udc4d\"", "\"\\ud83d\"", "{\"a\":1}", "\"\\n\"");

    private static readonly Gen<string> Name = Gen.Elements("id", "source", "target", "market", "vertical", "sourceLanguage", "targetLanguage", "fields", "terms", "\\u0069d", "note");

    [Property(MaxTest = 2000)]
    public Property TryRead_AnyProperties_GivesWhatTheThoroughReaderGivesOrNothing()
    {
        var property = Gen.Zip(Name, Value).Select(p => $"\"{p.Item1}\":{p.Item2}");
        var end = Gen.Elements("", " ", "\t", "x", "{}", ",");
        var lines = Gen.Zip(property.ListOf().Select(l => string.Join(',', l.Take(5))), end).Select(p => $$"""{"id":"1",{{p.Item1}}}{{p.Item2}}""").Select(l => l.Replace(",}", "}", StringComparison.Ordinal));
        return Prop.ForAll(lines.ToArbitrary(), line =>
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            var quick = ListingLine.TryRead(bytes, 3, "f");
            return quick is null || Json(quick) == Json(JsonLinesListingReader.ReadRecord(bytes, 3, null, "f").Listing);
        });
    }

    [Theory]
    [InlineData("""{"id":"1","source":"红色","target":"red"}""")]
    [InlineData("""{"id":"1","market":"ja-JP","vertical":"beauty","sourceLanguage":"zh-Hans","fields":[{"name":"title","source":"口红","target":null}]}""")]
    public void TryRead_AUsualRecord_IsRead(string line) => Assert.NotNull(ListingLine.TryRead(Encoding.UTF8.GetBytes(line), 1, null));

    [Theory]
    [InlineData("""{"id":"1","source":"a","engine":"x"}""")]
    [InlineData("""{"id":1,"source":"a"}""")]
    [InlineData("""{"id":"1","source":"a","source":"b"}""")]
    [InlineData("""{"id":"1","source":"\ud83d"}""")]
    [InlineData("""{"id":"1","source":"a"} {}""")]
    [InlineData("""[]""")]
    public void TryRead_AnUnusualRecord_IsLeftToTheThoroughReader(string line) => Assert.Null(ListingLine.TryRead(Encoding.UTF8.GetBytes(line), 1, null));

    [Fact]
    public void TryRead_BytesThatAreNoUtf8_AreLeftToTheThoroughReader() =>
        Assert.Null(ListingLine.TryRead([.. "{\"id\":\"1\",\"market\":\"j"u8, 0xFF, .. "a\",\"source\":\"a\"}"u8], 1, null));

    private static string Json(Listing? listing) => JsonSerializer.Serialize(listing);
}
