using static VerifyXunit.Verifier;

namespace LocalizationKit.Cli.Tests.Output;

/// <summary>The plain form says everything in words and one thing a line.</summary>
public sealed class PlainVerdictWriterTests
{
    [Fact]
    public async Task HeldListing_IsSaidInWholeSentences()
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("batch.jsonl", """
            {"id":"A","market":"en-US","vertical":"beauty","fields":[{"name":"title","source":"已售3.2亿件","target":"3.2 million sold"}]}
            {"id":"B","market":"en-US","vertical":"beauty","fields":[{"name":"title","source":"保温杯","target":"Insulated Bottle"}]}
            no record
            """);

        var result = await CommandLine.RunAsync("check", batch, "--format", "plain", "--no-progress", "--select", "LK2*,LK9*");

        await Verify(result.Output.Replace(folder.Path, "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Output_HoldsNoBoxesMarkersOrColours()
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("batch.jsonl", """{"id":"A","market":"ja-JP","vertical":"fashion","fields":[{"name":"title","source":"售价199元","target":"価格 $199"}]}""");

        var result = await CommandLine.RunAsync("check", batch, "--format", "plain", "--no-progress");

        Assert.Contains("Finding 1 of", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output, c => c is '\u001b' or '^' or '~' or (>= '\u2500' and <= '\u257F'));
    }
}
