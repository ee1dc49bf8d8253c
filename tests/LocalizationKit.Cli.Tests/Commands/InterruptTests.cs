using System.Text.Json;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class InterruptTests
{
    [Fact]
    public async Task Check_InterruptedInTheMiddle_EndsWith130AndWholeLines()
    {
        using var folder = new TemporaryFolder();
        var results = folder.File("out.jsonl");
        using var lockit = new LockitProcess("check", "-", "--input-format", "jsonl", "--target", "en", "--format", "jsonl", "-o", results);
        for (var i = 0; i < 2000; i++)
        {
            await lockit.Input.WriteAsync($$"""{"id":"{{i}}","source":"纯棉衬衫","target":"Cotton shirt"}""" + "\n");
        }

        await lockit.Input.FlushAsync();
        await WaitForContentAsync(results);

        lockit.SendInterrupt();
        var ended = await lockit.EndAsync();

        Assert.Equal(130, ended.Code);
        Assert.Contains("interrupted", ended.Error, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync(results);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var ids = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).ToList();
        Assert.Equal(Enumerable.Range(0, ids.Count).Select(i => $"{i}"), ids);
        Assert.NotEmpty(ids);
    }

    [Theory]
    [InlineData("lexicon")]
    [InlineData("lm")]
    public async Task Train_InterruptedWhileItReads_LeavesTheFileThatWasThereAndNoHalfOne(string what)
    {
        using var folder = new TemporaryFolder();
        var learned = folder.Write("learned", "of before");
        using var lockit = new LockitProcess("train", what, "-", "--target", "en", "-o", learned);

        // More than a pipe holds: when all of it is written, the tool is reading, and it waits for the end that never comes.
        for (var i = 0; i < 4000; i++)
        {
            await lockit.Input.WriteAsync($$"""{"id":"{{i}}","source":"纯棉衬衫{{i}}","target":"Cotton shirt {{i}}","targetLanguage":"en"}""" + "\n");
        }

        await lockit.Input.FlushAsync();
        lockit.SendInterrupt();
        var ended = await lockit.EndAsync();

        Assert.Equal(130, ended.Code);
        Assert.Equal("of before", await File.ReadAllTextAsync(learned));
        Assert.Equal(learned, Assert.Single(Directory.GetFiles(folder.Path)));
    }

    [Fact]
    public async Task Check_StandardInputAndOutput_CarryTheTextsUnharmed()
    {
        using var lockit = new LockitProcess("check", "--input-format", "jsonl", "--target", "ja", "--format", "jsonl");
        await lockit.Input.WriteAsync("""{"id":"商品・ก🎁","source":"纯棉衬衫","target":null}""" + "\n");
        lockit.Input.Close();

        var ended = await lockit.EndAsync();

        using var row = JsonDocument.Parse(ended.Output);
        Assert.Equal("商品・ก🎁", row.RootElement.GetProperty("id").GetString());
        Assert.Equal("LK2204", row.RootElement.GetProperty("findings")[0].GetProperty("check").GetString());
    }

    private static async Task WaitForContentAsync(string path)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!File.Exists(path) || new FileInfo(path).Length == 0)
        {
            await Task.Delay(50, limit.Token);
        }
    }
}
