using System.Text.Json;
using LocalizationKit.Checks;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed class OtherCommandTests
{
    [Fact]
    public async Task Explain_EveryCheck_PrintsItsPage()
    {
        foreach (var check in CheckCatalog.All)
        {
            var result = await CommandLine.RunAsync("explain", check.Descriptor.Id.ToLowerInvariant());

            Assert.Equal(0, result.Code);
            Assert.Equal(CheckPage.Print(check.Descriptor), result.Output);
        }
    }

    [Fact]
    public async Task Explain_AnUnknownCheck_EndsWithTwo() => Assert.Equal(2, (await CommandLine.RunAsync("explain", "LK0000")).Code);

    [Fact]
    public async Task Checks_ListsEveryCheck_ForPeopleAndPrograms()
    {
        var pretty = await CommandLine.RunAsync("checks");
        var json = await CommandLine.RunAsync("checks", "--format", "json");

        Assert.All(CheckCatalog.All, c => Assert.Contains(c.Descriptor.Id, pretty.Output, StringComparison.Ordinal));
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(CheckCatalog.All.Count, document.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Markets_ListsThePacks_AndOneInFull()
    {
        var all = await CommandLine.RunAsync("markets");
        var one = await CommandLine.RunAsync("markets", "ja-JP");
        var unknown = await CommandLine.RunAsync("markets", "ja-XX");

        Assert.Contains("en-US", all.Output, StringComparison.Ordinal);
        Assert.Contains("JPY", one.Output, StringComparison.Ordinal);
        Assert.Contains("source", one.Output, StringComparison.Ordinal);
        Assert.Equal(2, unknown.Code);
    }

    [Fact]
    public async Task Facts_OfAJsonLine_AreWrittenWithExactValues()
    {
        using var folder = new TemporaryFolder();
        var texts = folder.Write("in.jsonl", """
            {"id":"1","text":"已售3.2亿件，满199元减30","language":"zh-Hans"}
            nonsense
            {"id":"2","text":"10 x 20.50 cm","language":"en"}
            """);

        var result = await CommandLine.RunAsync("facts", texts, "--output", folder.File("out.jsonl"));

        Assert.Equal(3, result.Code);
        Assert.Contains("in.jsonl:2", result.Error, StringComparison.Ordinal);
        var rows = File.ReadLines(folder.File("out.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["1", "2"], rows.Select(r => r.GetProperty("id").GetString()));
        Assert.Contains(rows[0].GetProperty("facts").EnumerateArray(), f => f.GetProperty("value").GetString() == "320000000");
        Assert.Contains(rows[1].GetProperty("facts").EnumerateArray(), f => f.GetProperty("value").GetString() == "20.5" && f.GetProperty("unit").GetString() == "centimeter");
    }

    [Fact]
    public async Task GlossaryLint_NamesFileLineAndRemedy()
    {
        using var folder = new TemporaryFolder();
        var good = await CommandLine.RunAsync("glossary", "lint", folder.Write("good.tsv", "source\ttarget\n气垫\tcushion foundation\n"));
        var bad = await CommandLine.RunAsync("glossary", "lint", folder.Write("bad.tsv", "source\ttarget\tforbidden\n气垫\tcushion\tcushion\n"));

        Assert.Equal(0, good.Code);
        Assert.Equal(2, bad.Code);
        Assert.Contains("bad.tsv(2)", bad.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("facts")]
    [InlineData("explain")]
    [InlineData("checks")]
    [InlineData("markets")]
    public async Task Help_OfACommand_ShowsExamplesAndExitCodes(string command)
    {
        var result = await CommandLine.RunAsync(command, "--help");

        Assert.Equal(0, result.Code);
        Assert.Contains("Examples:", result.Output, StringComparison.Ordinal);
        Assert.Contains("lockit " + command, result.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownCommand_EndsWithTwo() => Assert.Equal(2, (await CommandLine.RunAsync("chekc")).Code);
}
