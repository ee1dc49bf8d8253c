using System.Text.Json;
using LocalizationKit.Batches;
using LocalizationKit.Facts.Agreement;

namespace LocalizationKit.Tests.Facts.Agreement;

public sealed class VariantGroupTests
{
    [Theory]
    [InlineData("""{"itemGroupId":"G1"}""", "G1")]
    [InlineData("""{"item_group_id":"G1","handle":"shirt"}""", "G1")]
    [InlineData("""{"handle":"shirt","Parent SKU":"P"}""", "P")]
    [InlineData("""{"spu":10086}""", "10086")]
    [InlineData("""{"spu":"","merchant":"m"}""", null)]
    [InlineData("""{"spu":["a"]}""", null)]
    public void Of_PropertiesOfARecord_IsTheProduct(string json, string? product) =>
        Assert.Equal(product, VariantGroup.Of(Listing(json)));

    [Fact]
    public void Of_ARecordWithoutProperties_IsNone() => Assert.Null(VariantGroup.Of(new Listing { Id = "1", Fields = [] }));

    private static Listing Listing(string json) =>
        new() { Id = "1", Fields = [], AdditionalProperties = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json) };
}
