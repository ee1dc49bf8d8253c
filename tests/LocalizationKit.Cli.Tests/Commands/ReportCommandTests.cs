using System.Text.Json;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Report_ResultsWithTexts_IsThePageThatCheckWrites()
    {
        var batch = Batch();
        await CheckAsync(batch, "-f", "html", "-o", _folder.File("direct.html"));
        await CheckAsync(batch, "-f", "jsonl", "--with-texts", "-o", _folder.File("results.jsonl"));

        var result = await CommandLine.RunAsync("report", _folder.File("results.jsonl"), "-o", _folder.File("report.html"));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(ListingsOf("direct.html"), ListingsOf("report.html"));
    }

    [Fact]
    public async Task Report_WithTheBatch_TakesTheTextsFromIt()
    {
        var batch = Batch();
        await CheckAsync(batch, "-f", "jsonl", "--with-texts", "-o", _folder.File("with.jsonl"));
        await CheckAsync(batch, "-f", "jsonl", "-o", _folder.File("without.jsonl"));
        await CommandLine.RunAsync("report", _folder.File("with.jsonl"), "-o", _folder.File("with.html"));

        var result = await CommandLine.RunAsync("report", _folder.File("without.jsonl"), "--batch", batch, "-o", _folder.File("joined.html"));

        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Equal(ListingsOf("with.html"), ListingsOf("joined.html"));
    }

    [Fact]
    public async Task Report_WithABatchThatHasChanged_LeavesOutTextsThatWereNotJudged()
    {
        var batch = Batch();
        await CheckAsync(batch, "-f", "jsonl", "-o", _folder.File("results.jsonl"));
        var lines = await File.ReadAllLinesAsync(batch);
        await File.WriteAllLinesAsync(batch, lines.Skip(1).Select(l => l.Replace("Contains alcohol", "With alcohol", StringComparison.Ordinal)));

        var result = await CommandLine.RunAsync("report", _folder.File("results.jsonl"), "--batch", batch, "-f", "json", "-o", _folder.File("report.json"));

        Assert.Equal(0, result.Code);
        Assert.Contains("2 listings are not in the batch", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.md", "## LocalizationKit: ")]
    [InlineData("report.csv", "id,market,")]
    [InlineData("report.json", "{\"results\":[")]
    [InlineData("report.sarif", "{\"$schema\":")]
    [InlineData("report.xml", "<?xml ")]
    [InlineData("report.html", "<!DOCTYPE html>")]
    [InlineData("report", "<!DOCTYPE html>")]
    public async Task Report_NoFormat_GoesByTheNameOfTheFile(string name, string beginning)
    {
        await CheckAsync(Batch(), "-f", "jsonl", "-o", _folder.File("results.jsonl"));

        await CommandLine.RunAsync("report", _folder.File("results.jsonl"), "-o", _folder.File(name));

        Assert.StartsWith(beginning, await File.ReadAllTextAsync(_folder.File(name)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_AgainstAnEarlierRun_TellsWhatIsNewAndWhatIsFixed()
    {
        var batch = Batch();
        await CheckAsync(batch, "-f", "jsonl", "-o", _folder.File("earlier.jsonl"));
        await File.WriteAllTextAsync(batch, (await File.ReadAllTextAsync(batch)).Replace("3.2 million", "320 million", StringComparison.Ordinal).Replace("120 sold", "130 sold", StringComparison.Ordinal));
        await CheckAsync(batch, "-f", "jsonl", "-o", _folder.File("results.jsonl"));

        await CommandLine.RunAsync("report", _folder.File("results.jsonl"), "--against", _folder.File("earlier.jsonl"), "-o", _folder.File("report.json"));

        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("report.json")));
        var trend = report.RootElement.GetProperty("insights").GetProperty("trend");
        Assert.InRange(trend.GetProperty("new").GetInt32(), 1, 3);
        Assert.InRange(trend.GetProperty("fixed").GetInt32(), 1, 3);
        Assert.Equal((1, 1), (trend.GetProperty("listings").GetProperty("better").GetInt32(), trend.GetProperty("listings").GetProperty("worse").GetInt32()));
    }

    [Fact]
    public async Task Report_LinesThatAreNoResults_AreNamedAndTheOthersShown()
    {
        await CheckAsync(Batch(), "-f", "jsonl", "-o", _folder.File("results.jsonl"));
        await File.AppendAllTextAsync(_folder.File("results.jsonl"), "{\"id\":\"cut");

        var result = await CommandLine.RunAsync("report", _folder.File("results.jsonl"), "-o", _folder.File("report.json"));

        Assert.Equal(3, result.Code);
        Assert.Contains("results.jsonl:4: the line is not one whole JSON object; it was left out.", result.Error, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("report.json")));
        Assert.Equal(3, report.RootElement.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public async Task Report_NoSuchFile_SaysHowToMakeOne()
    {
        var result = await CommandLine.RunAsync("report", _folder.File("none.jsonl"), "-o", _folder.File("report.html"));

        Assert.Equal(2, result.Code);
        Assert.Contains("lockit check … --format jsonl", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_TheSampleBatch_IsReportedInEveryFormat()
    {
        var samples = RepositoryRoot.Combine("samples", "listings.jsonl");
        foreach (var format in LocalizationKit.Cli.Settings.SettingValues.Formats)
        {
            var result = await CommandLine.RunAsync("check", samples, "--fail-on", "never", "-f", format, "-o", _folder.File("out." + format));

            Assert.Equal((0, ""), (result.Code, result.Error));
            Assert.True(new FileInfo(_folder.File("out." + format)).Length > 1000, format);
        }
    }

    private static Task<CommandLineResult> CheckAsync(string batch, params string[] more) => CommandLine.RunAsync(["check", batch, "--fail-on", "never", .. more]);

    private string Batch() => _folder.Write("batch.jsonl", """
        {"id":"A","market":"en-US","vertical":"shopping","source":"已售3.2亿件","target":"3.2 million sold","merchant":"one"}
        {"id":"B","market":"en-US","vertical":"shopping","source":"已售120件","target":"120 sold","merchant":"two"}
        {"id":"C","market":"en-US","vertical":"shopping","source":"不含酒精","target":"Contains alcohol","merchant":"two"}

        """);

    private string ListingsOf(string page)
    {
        var text = File.ReadAllText(_folder.File(page));
        return text[text.LastIndexOf("class=\"listings\"", StringComparison.Ordinal)..];
    }
}
