using System.Text.Json;
using LocalizationKit.Hosting.Intake;

namespace LocalizationKit.Hosting.Tests.Intake;

/// <summary>What makes two records the same.</summary>
public sealed class ContentHashTests
{
    [Theory]
    [InlineData("""{"id":"a","source":"x"}""", """{ "source" : "x", "id" : "a" }""", true)]
    [InlineData("""{"id":"a","source":"中"}""", """{"id":"a","source":"\u4e2d"}""", true)]
    [InlineData("""{"id":"a","list":[1,2]}""", """{"id":"a","list":[2,1]}""", false)]
    [InlineData("""{"id":"a","source":"x"}""", """{"id":"a","source":"x "}""", false)]
    [InlineData("""{"id":"a","source":"x"}""", """{"id":"a","source":"x","target":null}""", false)]
    public void Order_and_spaces_do_not_matter_content_does(string first, string second, bool isSame) =>
        Assert.Equal(isSame, ContentHash.Of(JsonElement.Parse(first)) == ContentHash.Of(JsonElement.Parse(second)));

    [Theory]
    [InlineData("""{"id":"a\u0000b","source":"x"}""", "LK9003")]
    [InlineData("""{"id":"a","market":"ja\nJP","source":"x"}""", "LK9002")]
    [InlineData("""[1]""", "LK9001")]
    public void Records_that_no_ledger_can_keep_are_refused(string json, string check) =>
        Assert.StartsWith(check, RecordReader.ReadOne(System.Text.Encoding.UTF8.GetBytes(json), false, 1).Error, StringComparison.Ordinal);

    [Fact]
    public void The_engine_is_read_from_the_record() =>
        Assert.Equal("azure", RecordReader.ReadOne("""{"id":"a","source":"x","engine":"azure"}"""u8.ToArray(), false, 1).Record!.Engine);
}
