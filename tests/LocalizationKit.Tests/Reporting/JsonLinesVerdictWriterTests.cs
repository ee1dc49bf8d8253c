using System.Text.Json;
using LocalizationKit.Reporting;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting;

public sealed class JsonLinesVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify(SampleRun.Stable(await SampleRun.WriteAsync(s => new JsonLinesVerdictWriter(s)))).UseDirectory("snaps");

    [Fact]
    public async Task Write_EachResult_IsOneWholeLineOfJson()
    {
        var text = await SampleRun.WriteAsync(s => new JsonLinesVerdictWriter(s));

        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["publish", "block", "review", "error"], rows.Select(r => r.GetProperty("verdict").GetString()));
        Assert.Contains("3.2亿", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_BeforeTheNextResult_HasHandedTheLineOver()
    {
        using var stream = new MemoryStream();
        var writer = new JsonLinesVerdictWriter(stream);
        await writer.BeginAsync();
        await writer.WriteAsync(SampleRun.Verdicts[0]);

        Assert.Equal((byte)'\n', stream.ToArray()[^1]);
    }
}
