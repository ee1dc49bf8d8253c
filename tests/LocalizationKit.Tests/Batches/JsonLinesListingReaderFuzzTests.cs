using System.Text;
using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

/// <summary>Whatever the bytes are, every line gives one result and nothing throws.</summary>
public sealed class JsonLinesListingReaderFuzzTests
{
    private const string Record = """{"id":"花-1","market":"ja-JP","fields":[{"name":"title","source":"3.2亿\ud83d\udc4d","target":null,"maxLength":50,"candidates":[{"engine":"x","text":"y"}]}],"terms":[{"source":"天丝","target":["a"],"forbidden":[]}],"protected":["X-100"],"more":{"a":[1,2]}}""";

    [Property(MaxTest = 500)]
    public bool Read_AnyBytes_NeverThrows(byte[] bytes) => Read(bytes).All(r => r.IsRead == r.Problem is null);

    [Property(MaxTest = 1000)]
    public bool Read_ARecordWithSomeBytesChanged_GivesResultsForItAndTheNext(List<(ushort At, byte Value)> changes)
    {
        var bytes = Encoding.UTF8.GetBytes(Record);
        foreach (var (at, value) in changes)
        {
            bytes[at % bytes.Length] = value;
        }

        var results = Read([.. bytes, (byte)'\n', .. "{\"id\":\"last\",\"source\":\"a\"}"u8]);

        // Bytes of UTF-16's mark at the beginning end the batch, with a problem.
        return results.Count > 0 && (results[^1].Listing?.Id == "last" || results[^1].Problem?.CheckId == "LK9007");
    }

    [Property(MaxTest = 300)]
    public bool Read_ARecordCutAnywhere_IsAProblemNotAnException(ushort at)
    {
        var bytes = Encoding.UTF8.GetBytes(Record);
        var length = at % bytes.Length;

        return length == 0 || Assert.Single(Read(bytes[..length])).Problem?.CheckId is "LK9001" or "LK9007";
    }

    [Fact]
    public void Read_DeepNesting_IsAProblem()
    {
        var text = "{\"id\":\"1\",\"source\":\"a\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";

        Assert.Equal("LK9001", Assert.Single(Read(Encoding.UTF8.GetBytes(text))).Problem!.CheckId);
    }

    private static List<ListingReadResult> Read(byte[] bytes)
    {
        using var stream = new TricklingStream(bytes);
        return [.. new JsonLinesListingReader().ReadAsync(stream, null).ToBlockingEnumerable()];
    }
}
