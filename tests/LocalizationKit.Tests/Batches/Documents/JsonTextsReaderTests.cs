using System.Text;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Batches.Documents.Amazon;
using LocalizationKit.Batches.Documents.Json;

namespace LocalizationKit.Tests.Batches.Documents;

public sealed class JsonTextsReaderTests
{
    private const string Nested = """
        {
          // a comment
          "cart": { "title": "W\u00e4gelchen \"neu\"", "items": ["eins", "zwei\n"], "count": 3 },
          "flat.key": "\ud83d\ude00 froh",
          "empty": "",
        }
        """;

    [Fact]
    public void Read_Nested_GivesPathsAndTexts()
    {
        var listings = RoundTrip.Listings(new JsonTextsReader(), Nested);

        Assert.Equal(["cart.title", "cart.items[0]", "cart.items[1]", "flat.key", "empty"], listings.Select(l => l.Id));
        Assert.Equal(["Wägelchen \"neu\"", "eins", "zwei\n", "😀 froh", ""], listings.Select(l => l.Fields[0].Target));
        Assert.Equal([3L, 3, 3, 4, 5], listings.Select(l => l.Line));
    }

    [Fact]
    public void Read_Arb_GivesLanguageAndNotes()
    {
        var listing = Assert.Single(RoundTrip.Listings(new JsonTextsReader(), """{"@@locale":"pt_BR","buy":"Comprar","@buy":{"description":"on the button"}}"""));

        Assert.Equal(("buy", "pt-BR", "on the button"), (listing.Id, listing.TargetLanguage, listing.AdditionalProperties!["note"].GetString()));
    }

    [Theory]
    [InlineData("\n", "utf-8")]
    [InlineData("\r\n", "utf-8")]
    [InlineData("\r\n", "utf-16")]
    public async Task Write_KeepsEveryOtherByte(string lineEnd, string encoding)
    {
        var own = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. own.GetPreamble(), .. own.GetBytes(Nested.ReplaceLineEndings(lineEnd))];
        Assert.Equal(4, await RoundTrip.Prove(new JsonTextsReader(), bytes));
    }

    [Fact]
    public async Task Write_KeepsEscapesThatDoNotChange() =>
        Assert.Equal(
            Nested.Replace("W\\u00e4gelchen", "Korb W\\u00e4gelchen", StringComparison.Ordinal).Replace("froh", "\\\"froh\\\"", StringComparison.Ordinal).Replace("\"empty\": \"\"", "\"empty\": \"voll\"", StringComparison.Ordinal),
            await RoundTrip.Write(new JsonTextsReader(), Nested, ("cart.title", 0, "Korb Wägelchen \"neu\""), ("flat.key", 0, "😀 \"froh\""), ("empty", 0, "voll")));

    [Fact]
    public void Read_CutDocument_KeepsWhatWasBeforeAndNamesThePlace()
    {
        var records = RoundTrip.Read(new JsonTextsReader(), "{\n\"a\": \"b\",\n\"c\": \"d");

        Assert.Equal("a", records[0].Result.Listing!.Id);
        Assert.Equal(("LK9001", 3L), (records[1].Result.Problem!.CheckId, records[1].Result.Problem!.Line));
    }

    [Fact]
    public void Read_HalfPairAndInvalidBytes_AreProblems()
    {
        Assert.Equal("LK9007", RoundTrip.Read(new JsonTextsReader(), [.. "{\"a\":\""u8, 0xFF, .. "\"}"u8])[0].Result.Problem!.CheckId);
        Assert.Equal("LK9008", RoundTrip.Read(new JsonTextsReader(), "{\"\\ud800\":\"x\"}")[0].Result.Problem!.CheckId);
    }

    [Fact]
    public async Task Amazon_GivesOneListingPerMessageAndLanguage()
    {
        const string Feed = """
            {"header":{"sellerId":"S","version":"2.0"},"messages":[{"messageId":1,"sku":"A1","operationType":"UPDATE","attributes":{
              "item_name":[{"value":"Taza!","language_tag":"es_ES","marketplace_id":"M"},{"value":"Mug","language_tag":"en_GB"}],
              "bullet_point":[{"value":"Doble pared","language_tag":"es_ES"},{"value":"Double wall","language_tag":"en_GB"}],
              "color":[{"value":"rojo","language_tag":"es_ES"}],"item_weight":[{"value":300,"unit":"grams"}]}},
             {"messageId":2,"attributes":{"item_name":[{"value":"x"}]}}]}
            """;
        var records = RoundTrip.Read(new AmazonListingsReader(), Feed);

        Assert.Equal(["A1/es-ES", "A1/en-GB", null], records.Select(r => r.Result.Listing?.Id));
        Assert.Equal([("title", "Taza!"), ("bullet", "Doble pared"), ("attribute:color", "rojo")], records[0].Result.Listing!.Fields.Select(f => (f.Name, f.Target!)));
        Assert.Equal((200, "!$?_{}^¬¦"), (records[0].Result.Listing!.Fields[0].MaxLength, records[0].Result.Listing!.Fields[0].BannedCharacters));
        Assert.Equal("LK9003", records[2].Result.Problem!.CheckId);
        Assert.Equal(5, await RoundTrip.Prove(new AmazonListingsReader(), Feed));
    }
}
