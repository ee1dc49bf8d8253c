using LocalizationKit.Cli.Batches;
using Parquet;
using Parquet.Schema;

namespace LocalizationKit.Cli.Tests.Batches;

public sealed class ParquetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Parquet_IsReadAndWrittenBack()
    {
        var path = await WriteSample();

        var listings = await BatchProbe.Listings(path);
        Assert.Equal([("1", "红", "red", 9), ("2", "蓝", null, null), ("3", "绿", "green", null)], listings.Select(l => (l.Id, l.Fields[0].Source, l.Fields[0].Target, l.Fields[0].MaxLength)));
        Assert.Equal(await File.ReadAllBytesAsync(path), await BatchProbe.Write(path, null));
        var written = _folder.Write("b.parquet", await BatchProbe.Write(path, null, ("2", 0, "blue"), ("3", 0, "lime")));
        Assert.Equal(["red", "blue", "lime"], (await BatchProbe.Listings(written)).Select(l => l.Fields[0].Target));
        await using var reader = await ParquetReader.CreateAsync(written);
        Assert.Equal((2, 5), (reader.RowGroupCount, reader.Schema.DataFields.Length));
    }

    [Fact]
    public async Task Parquet_CutOff_IsAProblem()
    {
        var bytes = await File.ReadAllBytesAsync(await WriteSample());

        Assert.Equal("LK9013", Assert.Single(await BatchProbe.Read(_folder.Write("cut.parquet", bytes[..(bytes.Length / 2)]))).Problem!.CheckId);
        Assert.Equal("LK9013", Assert.Single(await BatchProbe.Read(_folder.Write("no.parquet", "PAR1 and nothing else"))).Problem!.CheckId);
    }

    private async Task<string> WriteSample()
    {
        var path = _folder.File("a.parquet");
        var (id, source, target, most, price) = (new DataField<string>("id"), new DataField<string>("source"), new DataField<string>("target"), new DataField<int?>("max_length"), new DataField<double>("price"));
        await using var file = File.Create(path);
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, source, target, most, price), file);
        foreach (var (ids, sources, targets, limits, prices) in new[] { (new[] { "1", "2" }, new[] { "红", "蓝" }, new[] { "red", null! }, new int?[] { 9, null }, new[] { 1.5, 2 }), (["3"], ["绿"], ["green"], [null], [3]) })
        {
            using var group = writer.CreateRowGroup();
            await group.WriteAsync(id, ids);
            await group.WriteAsync(source, sources);
            await group.WriteAsync(target, targets);
            await group.WriteAsync<int>(most, new ReadOnlyMemory<int?>(limits));
            await group.WriteAsync<double>(price, new ReadOnlyMemory<double>(prices));
        }

        return path;
    }
}
