using System.IO.Compression;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class FixCommandTests
{
    private const string Batch = """{"id":"1","targetLanguage":"en","own":{"a":1},"fields":[{"name":"title", "source":"轻便的旅行背包","target":"Light  travel backpack "}]}""" + "\n"
        + """{"id":"2","targetLanguage":"en","source":"纯棉衬衫","target":"Cotton shirt"}""" + "\n";

    private static readonly string Mended = Batch.Replace("Light  travel backpack ", "Light travel backpack", StringComparison.Ordinal);

    [Fact]
    public async Task Fix_AFile_IsMendedInPlace()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", Batch);

        var result = await CommandLine.RunAsync("fix", file);

        Assert.Equal((0, Mended), (result.Code, File.ReadAllText(file)));
        Assert.Contains("2 edits in 1 of 2 listings", result.Error, StringComparison.Ordinal);
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Fix_Twice_ChangesNothingMore()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", Batch);
        await CommandLine.RunAsync("fix", file);
        var again = await CommandLine.RunAsync("fix", file, "--dry-run");

        Assert.Equal("", again.Output);
        Assert.Contains("0 edits", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_DryRun_PrintsADiffAndWritesNothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", Batch);

        var result = await CommandLine.RunAsync("fix", file, "--dry-run");

        var lines = Batch.Split('\n');
        Assert.Equal($"--- a/{file.TrimStart('/')}\n+++ b/{file.TrimStart('/')}\n@@ -1,2 +1,2 @@\n-{lines[0]}\n+{Mended.Split('\n')[0]}\n {lines[1]}\n", result.Output);
        Assert.Equal(Batch, File.ReadAllText(file));
    }

    [Fact]
    public async Task Fix_ACompressedTable_StaysCompressed()
    {
        using var folder = new TemporaryFolder();
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("id,target_lang,source,target,note\r\n1,en,轻便的旅行背包,Light  backpack,\"a, b\"\r\n"u8);
        }

        var file = folder.Write("in.csv.gz", packed.ToArray());
        Assert.Equal(0, (await CommandLine.RunAsync("fix", file)).Code);

        using var mended = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        Assert.Equal("id,target_lang,source,target,note\r\n1,en,轻便的旅行背包,Light backpack,\"a, b\"\r\n", await mended.ReadToEndAsync());
    }

    [Fact]
    public async Task Fix_Output_LeavesTheBatchAlone()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", Batch);

        await CommandLine.RunAsync("fix", file, "-o", folder.File("out.jsonl"));

        Assert.Equal((Batch, Mended), (File.ReadAllText(file), File.ReadAllText(folder.File("out.jsonl"))));
    }

    [Fact]
    public async Task Fix_ARecordThatCannotBeRead_StaysAndEndsWithThree()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", "broken\n" + Batch);

        var result = await CommandLine.RunAsync("fix", file);

        Assert.Equal((3, "broken\n" + Mended), (result.Code, File.ReadAllText(file)));
        Assert.Contains("in.jsonl:1: LK9001", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fix_SeveralFilesAndOneOutput_EndsWithTwo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", Batch);

        Assert.Equal(2, (await CommandLine.RunAsync("fix", file, file, "-o", folder.File("out.jsonl"))).Code);
    }

    [Fact]
    public async Task Fix_StandardInput_GoesToStandardOutput()
    {
        using var process = new LockitProcess("fix", "-");
        await process.Input.WriteAsync(Batch);
        process.Input.Close();
        var result = await process.EndAsync();

        Assert.Equal((0, Mended), (result.Code, result.Output));
    }

    [Fact]
    public async Task Fix_ASelection_AppliesNothingElse()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", Batch);
        await CommandLine.RunAsync("fix", file, "--ignore", "LK3005");

        Assert.Equal(Batch, File.ReadAllText(file));
    }
}
