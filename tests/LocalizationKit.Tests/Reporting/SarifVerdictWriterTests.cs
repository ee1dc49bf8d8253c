using LocalizationKit.Reporting;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using static VerifyXunit.Verifier;

namespace LocalizationKit.Tests.Reporting;

public sealed class SarifVerdictWriterTests
{
    [Fact]
    public async Task Write_ResultsOfEveryKind_IsTheSnapshot() =>
        await Verify(SampleRun.Stable(await SampleRun.WriteAsync(s => new SarifVerdictWriter(s)))).UseDirectory("snaps");

    [Fact]
    public async Task Write_ResultsOfEveryKind_AreReadByAnIndependentReader()
    {
        var run = Parse(await SampleRun.WriteAsync(s => new SarifVerdictWriter(s)));

        Assert.Equal("LocalizationKit", run.Tool.Driver.Name);
        Assert.Equal(["LK2004", "LK1001", "LK2204", "LK9001"], run.Tool.Driver.Rules.Select(r => r.Id));
        Assert.All(run.Tool.Driver.Rules, r => Assert.False(string.IsNullOrEmpty(r.ShortDescription.Text) || string.IsNullOrEmpty(r.FullDescription.Text) || string.IsNullOrEmpty(r.Help.Markdown)));
        Assert.All(run.Results, r => Assert.Equal(r.RuleId, run.Tool.Driver.Rules[r.RuleIndex].Id));
        Assert.Equal([FailureLevel.Error, FailureLevel.Warning, FailureLevel.Error, FailureLevel.Error], run.Results.Select(r => r.Level));
        Assert.All(run.Results, r => Assert.Equal("in/batch%201.jsonl", r.Locations[0].PhysicalLocation.ArtifactLocation.Uri.OriginalString));
        Assert.Equal([2, 2, 3, 4], run.Results.Select(r => r.Locations[0].PhysicalLocation.Region.StartLine));
        Assert.Equal("SKU-2/fields[0]/title", run.Results[0].Locations[0].LogicalLocations[0].FullyQualifiedName);
        Assert.Equal("9f2c000000000001", run.Results[0].PartialFingerprints["lockit/v1"]);
        Assert.Equal([0, 1, 0, 0], run.Results.Select(r => r.Suppressions.Count));
        Assert.Equal(SuppressionKind.External, run.Results[1].Suppressions[0].Kind);
        Assert.Equal("utf16CodeUnits", run.ColumnKind.ToString(), ignoreCase: true);
        Assert.True(Assert.Single(run.Invocations).ExecutionSuccessful);
    }

    [Fact]
    public async Task Write_NoResults_IsAValidRun()
    {
        var run = Parse(await SampleRun.WriteAsync(s => new SarifVerdictWriter(s), []));

        Assert.Empty(run.Results);
        Assert.True(run.Tool.Driver.Rules is null || run.Tool.Driver.Rules.Count == 0);
    }

    [Fact]
    public async Task Write_StandardInput_NamesTheRecordOnly()
    {
        var verdict = SampleRun.Verdicts[1] with { File = null };

        var location = Parse(await SampleRun.WriteAsync(s => new SarifVerdictWriter(s), [verdict])).Results[0].Locations[0];

        Assert.Null(location.PhysicalLocation);
        Assert.Equal("title", Assert.Single(location.LogicalLocations).Name);
    }

    [Fact]
    public async Task Write_RootedPath_IsAFileUri()
    {
        var path = Path.GetFullPath("花 1.jsonl");

        var run = Parse(await SampleRun.WriteAsync(s => new SarifVerdictWriter(s), [SampleRun.Verdicts[1] with { File = path }]));

        Assert.Equal(path, run.Results[0].Locations[0].PhysicalLocation.ArtifactLocation.Uri.LocalPath);
    }

    [Fact]
    public async Task Complete_AnInterruptedRun_SaysSo()
    {
        using var stream = new MemoryStream();
        var writer = new SarifVerdictWriter(stream);
        await writer.BeginAsync();
        await writer.CompleteAsync(new RunSummary { IsInterrupted = true });

        Assert.False(Parse(System.Text.Encoding.UTF8.GetString(stream.ToArray())).Invocations[0].ExecutionSuccessful);
    }

    private static Run Parse(string text)
    {
        // Strict: a property that SARIF does not have is an error here.
        var settings = new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error };
        var log = JsonConvert.DeserializeObject<SarifLog>(text, settings)!;
        Assert.Equal(SarifVersion.Current, log.Version);
        Assert.Equal("https://json.schemastore.org/sarif-2.1.0.json", log.SchemaUri.OriginalString);
        return Assert.Single(log.Runs);
    }
}
