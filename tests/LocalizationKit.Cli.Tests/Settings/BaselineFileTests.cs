using System.Text.Json;
using System.Text.Json.Nodes;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Tests.Settings;

public sealed class BaselineFileTests
{
    private const string Blocked = """{"id":"1","targetLanguage":"en","fields":[{"name":"title","source":"售价199元","target":"Price: $199"}]}""";

    [Theory]
    [InlineData("2000-01-01", 1, "1 acceptances have expired")]
    [InlineData("9999-01-01", 0, "")]
    public async Task Check_AnAcceptance_HoldsUntilItExpires(string expires, int code, string note)
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("in.jsonl", Blocked);
        var known = await WriteBaseline(folder, batch, expires);

        var result = await CommandLine.RunAsync("check", batch, "--baseline", known, "--format", "sarif", "-o", folder.File("out.sarif"));

        Assert.Equal(code, result.Code);
        Assert.Contains(note, result.Error, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse(File.ReadAllText(folder.File("out.sarif")));
        var found = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("unchanged", found.GetProperty("baselineState").GetString());
        var suppressions = found.GetProperty("suppressions").EnumerateArray().ToList();
        Assert.Equal(code == 0 ? ["agreed with the brand"] : [], suppressions.Select(s => s.GetProperty("justification").GetString()!));
    }

    [Fact]
    public async Task Check_ANewBaselineOverAnOldOne_KeepsWhatWasSaid()
    {
        using var folder = new TemporaryFolder();
        var batch = folder.Write("in.jsonl", Blocked);
        var known = await WriteBaseline(folder, batch, "9999-01-01");

        await CommandLine.RunAsync("check", batch, "--baseline", known, "--write-baseline", known, "-o", folder.File("out.txt"));

        var finding = JsonNode.Parse(File.ReadAllText(known))!["records"]![0]!["findings"]![0]!;
        Assert.Equal(("agreed with the brand", "anna", "9999-01-01"), (finding["reason"]!.GetValue<string>(), finding["owner"]!.GetValue<string>(), finding["expires"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("{}", "not a baseline")]
    [InlineData("{\"version\":1,\"findings\":[]}", "another version")]
    [InlineData("{\"version\":2,\"records\":[{\"id\":\"1\",\"fields\":{\"a\":\"x:y\"},\"findings\":[]}]}", "not a baseline")]
    [InlineData("{\"version\":2,\"records\":[{\"id\":\"1\",\"fields\":{\"a\":\"x\"},\"findings\":[]}]}", "not a baseline")]
    [InlineData("{\"version\":2,\"records\":[{\"id\":\"1\",\"fields\":{},\"findings\":[{\"fingerprint\":\"f\",\"expires\":\"soon\"}]}]}", "record '1': 'expires' is 'soon'; write a day")]
    public void Read_WhatIsNoBaseline_IsRefused(string content, string message)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("known.json", content);

        Assert.Contains(message, Assert.Throws<UsageException>(() => BaselineFile.Read(path, new DateOnly(2026, 1, 1), TextWriter.Null)).Message, StringComparison.Ordinal);
    }

    private static async Task<string> WriteBaseline(TemporaryFolder folder, string batch, string expires)
    {
        var known = folder.File("known.json");
        await CommandLine.RunAsync("check", batch, "--write-baseline", known, "-o", folder.File("a.txt"));
        var root = JsonNode.Parse(File.ReadAllText(known))!;
        foreach (var finding in root["records"]![0]!["findings"]!.AsArray())
        {
            finding!["reason"] = "agreed with the brand";
            finding["owner"] = "anna";
            finding["expires"] = expires;
        }

        File.WriteAllText(known, root.ToJsonString());
        return known;
    }
}
