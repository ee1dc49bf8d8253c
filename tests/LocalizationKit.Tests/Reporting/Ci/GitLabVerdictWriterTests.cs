using System.Text.Json;
using LocalizationKit.Reporting.Ci;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting.Ci;

public sealed class GitLabVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify((await SampleRun.WriteAsync(s => new GitLabVerdictWriter(s))).TrimEnd('\n')).UseDirectory("../snaps");

    [Fact]
    public async Task Write_EveryIssue_HasWhatGitLabAsksFor()
    {
        using var report = JsonDocument.Parse(await SampleRun.WriteAsync(s => new GitLabVerdictWriter(s)));

        Assert.Equal(3, report.RootElement.GetArrayLength());
        Assert.All(report.RootElement.EnumerateArray(), issue =>
        {
            Assert.All(["description", "check_name", "fingerprint"], name => Assert.NotEmpty(issue.GetProperty(name).GetString()!));
            Assert.Contains(issue.GetProperty("severity").GetString(), (string[])["info", "minor", "major", "critical", "blocker"]);
            Assert.Equal("in/batch 1.jsonl", issue.GetProperty("location").GetProperty("path").GetString());
            Assert.InRange(issue.GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32(), 1, 4);
        });
    }
}
