using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalizationKit.Batches;

namespace LocalizationKit.Tests.Batches;

/// <summary>However the content is cut, the chunks hold what the reader of single records gives.</summary>
public sealed class JsonLinesChunkReaderTests
{
    private const int Limit = 60;

    [Property(MaxTest = 500)]
    public Property ReadAsync_AnyLines_GivesWhatTheReaderOfRecordsGives()
    {
        var line = Gen.Elements("{\"id\":\"1\",\"source\":\"红\"}", "{\"id\":\"2\",\"source\":\"a\"}", "{\"id\":3,\"source\":\"a\"}", "", "  ", "{", new string('x', Limit), new string('x', Limit + 1), new string('x', 3 * Limit), "\uFEFF");
        var end = Gen.Elements("\n", "\r\n");
        var content = Gen.Zip(Gen.Zip(line, end).Select(p => p.Item1 + p.Item2).ListOf().Select(string.Concat), Gen.Elements("", "{\"id\":\"9\",\"source\":\"b\"}", "x\r"));
        return Prop.ForAll(content.Select(p => p.Item1 + p.Item2).ToArbitrary(), text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            return Describe(Chunked(new TricklingStream(bytes), waits: false)).SequenceEqual(Describe(Single(bytes)))
                && Describe(Chunked(new TricklingStream(bytes), waits: true)).SequenceEqual(Describe(Single(bytes)));
        });
    }

    [Fact]
    public void ReadAsync_MoreThanAChunk_KeepsEveryLineAndItsNumber()
    {
        var text = string.Concat(Enumerable.Range(1, 20_000).Select(i => $"{{\"id\":\"{i}\",\"source\":\"红色{i}\"}}\n"));

        var records = Chunked(new TricklingStream(Encoding.UTF8.GetBytes(text)), waits: true);

        Assert.Equal(Enumerable.Range(1, 20_000).Select(i => (long)i), records.Select(r => r.Listing!.Line));
        Assert.All(records, r => Assert.Equal(r.Listing!.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), r.Listing.Id));
    }

    [Fact]
    public void ReadAsync_LineOfManyChunksOverTheLimit_IsSkipped()
    {
        var bytes = Encoding.UTF8.GetBytes(new string('x', 5 * JsonLinesChunkReader.ChunkSize) + "\n{\"id\":\"1\",\"source\":\"a\"}\n");

        var records = Chunked(new TricklingStream(bytes), waits: true);

        Assert.Equal(["LK9006", null], records.Select(r => r.Problem?.CheckId));
        Assert.Equal(2, records[1].Listing!.Line);
    }

    [Fact]
    public void ReadAsync_Utf16_IsOneProblem() =>
        Assert.Equal("LK9007", Assert.Single(Chunked(new MemoryStream([0xFF, 0xFE, 0x7B, 0, 0x0A, 0]), waits: true)).Problem!.CheckId);

    [Fact]
    public async Task ReadAsync_StreamFails_GivesTheWholeLinesFirst()
    {
        var seen = new List<ListingReadResult>();

        await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var chunk in new JsonLinesChunkReader(new FailingStream("{\"id\":\"1\",\"source\":\"a\"}\n{\"id\""u8.ToArray()), null, new JsonLinesListingReader(), waits: true).ReadAsync(default))
            {
                seen.AddRange(chunk.Take());
            }
        });

        Assert.Equal("1", Assert.Single(seen).Listing!.Id);
    }

    private static List<ListingReadResult> Chunked(Stream stream, bool waits)
    {
        var records = new List<ListingReadResult>();
        foreach (var chunk in new JsonLinesChunkReader(stream, null, new JsonLinesListingReader(Limit), waits).ReadAsync(default).ToBlockingEnumerable())
        {
            records.AddRange(chunk.Take().Select(r => chunk.Ids is { } ids && r.Listing is { } listing ? JsonLinesListingReader.Compare(listing, ids) : r));
        }

        return records;
    }

    private static List<ListingReadResult> Single(byte[] bytes) =>
        [.. new JsonLinesListingReader(Limit).ReadAsync(new MemoryStream(bytes), null).ToBlockingEnumerable()];

    private static IEnumerable<string> Describe(List<ListingReadResult> records) =>
        records.Select(r => r.Listing is { } listing ? $"{listing.Line} {listing.Id} {listing.Fields[0].Source}" : r.Problem!.ToString());

    private sealed class FailingStream(byte[] content) : MemoryStream(content)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is var read and > 0 ? read : throw new IOException("gone");
    }
}
