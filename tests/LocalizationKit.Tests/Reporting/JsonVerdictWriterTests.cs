using System.Text.Json;
using LocalizationKit.Reporting;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting;

public sealed class JsonVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify(SampleRun.Stable(await SampleRun.WriteAsync(s => new JsonVerdictWriter(s)))).UseDirectory("snaps");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Write_AnyNumberOfResults_IsOneDocument(int count)
    {
        var text = await SampleRun.WriteAsync(s => new JsonVerdictWriter(s), SampleRun.Verdicts.Take(count));

        using var document = JsonDocument.Parse(text);
        Assert.Equal(count, document.RootElement.GetProperty("results").GetArrayLength());
        Assert.Equal(count, document.RootElement.GetProperty("summary").GetProperty("records").GetInt32());
    }

    [Fact]
    public async Task Write_Summary_CountsVerdictsSeveritiesAndChecks()
    {
        using var document = JsonDocument.Parse(await SampleRun.WriteAsync(s => new JsonVerdictWriter(s)));

        var summary = document.RootElement.GetProperty("summary");
        Assert.Equal((3, 1.25), (summary.GetProperty("segments").GetInt32(), summary.GetProperty("seconds").GetDouble()));
        Assert.All(["publish", "review", "block", "error"], v => Assert.Equal(1, summary.GetProperty("verdicts").GetProperty(v).GetInt32()));
        Assert.Equal((1, 2, 0, 1), (Count("critical"), Count("major"), Count("minor"), Count("suppressed")));
        Assert.Equal(["LK2004", "LK2204", "LK9001"], summary.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("check").GetString()));

        int Count(string name) => summary.GetProperty("findings").GetProperty(name).GetInt32();
    }
}
