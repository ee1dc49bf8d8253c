using LocalizationKit.Checks;
using LocalizationKit.Mqm;
using LocalizationKit.Reporting.Ci;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting.Ci;

public sealed class GitHubVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify((await SampleRun.WriteAsync(s => new GitHubVerdictWriter(s))).TrimEnd('\n')).UseDirectory("../snaps");

    [Fact]
    public async Task Write_MoreThanGitHubShows_KeepsTheWorstTenOfEachLevelAndCountsTheOthers()
    {
        var minor = SampleRun.Verdicts[1].Findings[0] with { Severity = Severity.Minor };
        var verdicts = Enumerable.Range(0, 15).Select(i => SampleRun.Verdicts[1] with { Id = $"A{i}", Findings = [minor, minor with { Severity = Severity.Major }] })
            .Append(SampleRun.Verdicts[1] with { Id = "worst" });

        var lines = (await SampleRun.WriteAsync(s => new GitHubVerdictWriter(s), verdicts)).TrimEnd('\n').Split('\n');

        Assert.Equal(10, lines.Count(l => l.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(10, lines.Count(l => l.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Contains("::worst ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("11 more findings are not shown as annotations", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_TextsThatLookLikeCommands_StayOneCommand()
    {
        var finding = SampleRun.Verdicts[1].Findings[0] with { Message = "100%\n::set-output name=x::y\r\n::error::z", Field = "a,b:c" };
        var text = await SampleRun.WriteAsync(s => new GitHubVerdictWriter(s), [SampleRun.Verdicts[1] with { Findings = [finding], File = "a,b:c%.jsonl" }]);

        var line = Assert.Single(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => l.Contains("::", StringComparison.Ordinal));
        Assert.StartsWith("::error file=a%2Cb%3Ac%25.jsonl,line=2,title=LK2004 magnitude-wrong (critical)::", line, StringComparison.Ordinal);
        Assert.Contains("100%25%0A::set-output name=x::y%0D%0A::error::z", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/a.jsonl", null, "in/a.jsonl")]
    [InlineData("./in/a.jsonl", "/w", "in/a.jsonl")]
    [InlineData("/w/in/a.jsonl", "/w", "in/a.jsonl")]
    [InlineData("/elsewhere/a.jsonl", "/w", "/elsewhere/a.jsonl")]
    [InlineData("in\\a.jsonl", "/w", "in/a.jsonl")]
    [InlineData(null, "/w", null)]
    public void Of_AnyPath_IsNamedFromTheRoot(string? file, string? root, string? expected) => Assert.Equal(expected, CiPath.Of(file, root));
}
