using System.IO.Compression;
using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class BatchInputsTests : IDisposable
{
    private const string Line = "{\"id\":\"1\",\"source\":\"a\",\"target\":\"b\"}\n";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.jsonl", null, Line)]
    [InlineData("a.ndjson", null, Line)]
    [InlineData("a.json", null, Line)]
    [InlineData("a", null, Line)]
    [InlineData("a.csv", null, "id,source,target\n1,a,b\n")]
    [InlineData("a.CSV", null, "id,source,target\n1,a,b\n")]
    [InlineData("a.tsv", null, "id\tsource\ttarget\n1\ta\tb\n")]
    [InlineData("a.csv", "jsonl", Line)]
    [InlineData("a.txt", "tsv", "id\tsource\ttarget\n1\ta\tb\n")]
    public async Task Read_FormIsKnownByNameOrOption(string name, string? format, string content)
    {
        var plain = Assert.Single(await Read(format, _folder.Write(name, content)));
        var packed = Assert.Single(await Read(format, _folder.Write(name + ".gz", Gzip(content))));

        Assert.Equal(("1", "b"), (plain.Listing!.Id, plain.Listing.Fields[0].Target));
        Assert.Equal("b", packed.Listing!.Fields[0].Target);
    }

    [Fact]
    public async Task Read_GzipUnderAnotherName_IsFoundByItsFirstBytes() =>
        Assert.True(Assert.Single(await Read(null, _folder.Write("a.jsonl", Gzip(Line)))).IsRead);

    [Fact]
    public async Task Read_SeveralGzipMembers_AreOneBatch()
    {
        var results = await Read(null, _folder.Write("a.jsonl.gz", [.. Gzip(Line), .. Gzip(Line.Replace("\"1\"", "\"2\"", StringComparison.Ordinal))]));

        Assert.Equal(["1", "2"], results.Select(r => r.Listing!.Id));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(200)]
    [InlineData(-9)]
    [InlineData(-1)]
    public async Task Read_GzipThatEndsInTheMiddle_IsAProblemAtTheEnd(int cut)
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => Line.Replace("\"1\"", $"\"{i * 7919 % 3001}\"", StringComparison.Ordinal)));
        var bytes = Gzip(text);

        var results = await Read(null, _folder.Write("a.jsonl.gz", cut > 0 ? bytes[..cut] : bytes[..^-cut]));

        Assert.Equal("LK9012", results[^1].Problem!.CheckId);
        Assert.Contains("ends in the middle", results[^1].Problem!.Message, StringComparison.Ordinal);
        Assert.All(results.SkipLast(1), r => Assert.True(r.IsRead || r.Problem.CheckId is "LK9001" or "LK9007"));
    }

    [Fact]
    public async Task Read_EmptyGzip_IsAnEmptyBatch() => Assert.Empty(await Read(null, _folder.Write("a.jsonl.gz", Gzip(""))));

    [Fact]
    public async Task Read_SeveralFiles_FollowEachOtherAndMayShareIds()
    {
        var inputs = BatchInputs.Open([_folder.Write("a.jsonl", Line), _folder.Write("b.csv", "id,source\n1,a\n")], new BatchOptions());
        Assert.Equal(0, inputs.ShareRead());

        var results = await Read(inputs);

        Assert.Equal([_folder.File("a.jsonl"), _folder.File("b.csv")], results.Select(r => r.Listing!.File));
        Assert.Equal(1, inputs.ShareRead());
    }

    [Fact]
    public void Open_MissingFileOrFolder_IsAUsageError()
    {
        Assert.Contains("no file", Assert.Throws<UsageException>(() => BatchInputs.Open([_folder.File("x.jsonl")], new BatchOptions())).Message, StringComparison.Ordinal);
        Assert.Contains("is a folder", Assert.Throws<UsageException>(() => BatchInputs.Open([_folder.Path], new BatchOptions())).Message, StringComparison.Ordinal);
    }

    private static Task<List<ListingReadResult>> Read(string? format, string path) => Read(BatchInputs.Open([path], new BatchOptions { Format = format }));

    private static async Task<List<ListingReadResult>> Read(BatchInputs inputs)
    {
        var results = new List<ListingReadResult>();
        await foreach (var result in inputs.ReadAsync(CancellationToken.None))
        {
            results.Add(result);
        }

        return results;
    }

    private static byte[] Gzip(string text)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return memory.ToArray();
    }
}
