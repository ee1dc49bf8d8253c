using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Cli.Tests.Settings;

public sealed class LockitConfigTests
{
    [Fact]
    public void Read_EverySetting_IsRead()
    {
        using var folder = new TemporaryFolder();
        var settings = LockitConfig.Read(folder.Write("lockit.json", """
            {
              // comments are fine
              "$schema": "x", "market": "ja-JP", "vertical": "beauty", "source": "zh-Hans", "target": "ja",
              "glossary": "g.tsv", "pack": ["p"], "select": "LK2*, LK3*", "ignore": ["LK3005"], "severity": {"LK4003": "off"},
              "rules": [{"market": "en-*", "vertical": "home", "field": "title", "check": "LK4*", "severity": "major"}],
              "limits": [{"field": "title", "characters": 50, "words": 8, "bytes": 200, "width": 100}],
              "placeholders": "<<\\w+>>", "spelling": {"dictionaries": "/usr/share/hunspell", "words": ["w.txt"]},
              "failOn": "review", "format": "sarif", "inputFormat": "csv", "jobs": 3, "translation": {"geography": "europe"}, "baseline": "b.json",
            }
            """));

        Assert.Equal(("ja-JP", "beauty", "zh-Hans", "ja"), (settings.Market, settings.Vertical, settings.Source, settings.Target));
        Assert.Equal([folder.File("g.tsv"), folder.File("p"), folder.File("w.txt"), folder.File("b.json")], [.. settings.Glossaries, .. settings.Packs, .. settings.Words, settings.Baseline!]);
        Assert.Equal(["LK2*", "LK3*"], settings.Select);
        Assert.Equal([new CheckRule("LK4003", null), new CheckRule("LK4*", Severity.Major) { Market = "en-*", Vertical = "home", Field = "title" }], settings.Rules);
        Assert.Equal(new FieldLimit("title") { Characters = 50, Words = 8, Bytes = 200, Width = 100 }, Assert.Single(settings.Limits));
        Assert.Equal(["<<\\w+>>"], settings.Placeholders);
        Assert.Equal(["/usr/share/hunspell"], settings.Dictionaries);
        Assert.Equal((FailOn.Review, "sarif", "csv", 3), (settings.FailOn, settings.Format, settings.InputFormat, settings.Jobs));
    }

    [Theory]
    [InlineData("{\n\"markte\":\"ja-JP\"}", ":2: markte: unknown setting. Did you mean 'market'?")]
    [InlineData("{\"rules\":[\n{\"check\":\"LK3005\",\n\"sevrity\":\"off\"}]}", ":3: rules[0].sevrity: unknown setting. Did you mean 'severity'?")]
    [InlineData("{\"rules\":[{\"severity\":\"off\"}]}", ":1: rules[0]: 'check' is missing.")]
    [InlineData("{\"rules\":[{\"check\":\"LK0*\",\"severity\":\"off\"}]}", ":1: rules[0].check: no check fits 'LK0*'")]
    [InlineData("{\"rules\":{}}", ":1: rules: must be a list of objects with market, vertical, field, check, severity.")]
    [InlineData("{\"severity\":{\n\"LK3005\":\"bad\"}}", ":2: severity.LK3005: 'bad' is none of off, neutral, minor, major, critical.")]
    [InlineData("{\"limits\":[{\"field\":\"title\"}]}", ":1: limits[0]: has no limit")]
    [InlineData("{\"limits\":[{\"field\":\"title\",\"words\":0}]}", ":1: limits[0].words: must be a whole number from 1.")]
    [InlineData("{\"jobs\":5000}", ":1: jobs: must be a whole number from 1 to 1024.")]
    [InlineData("{\"failOn\":\"often\"}", ":1: failOn: 'often' is none of block, review, never.")]
    [InlineData("{\"spelling\":{\"words\":\"w\"}}", ":1: spelling: 'dictionaries' is missing.")]
    [InlineData("{\"select\":[1]}", ":1: select: must be a text or a list of texts.")]
    [InlineData("{\"jobs\":1,\"jobs\":2}", ":1: not valid JSON")]
    [InlineData("[]", ":1: must be one JSON object")]
    [InlineData("{\"market\":\"\\ud800\"}", "half a surrogate pair")]
    public void Read_WhatDoesNotFit_IsNamedWithLineAndRemedy(string config, string message)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("lockit.json", config);

        Assert.Contains(message, Assert.Throws<UsageException>(() => LockitConfig.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schema_InTheDocs_IsTheOneOfTheCode()
    {
        var printed = await CommandLine.RunAsync("schema");

        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("docs", "lockit.schema.json")), printed.Output);
    }

    [Fact]
    public void Schema_KnowsEverySettingAndNothingElse()
    {
        using var schema = JsonDocument.Parse(SettingSchema.Write());
        AssertMembers(schema.RootElement, LockitSettings.All);
    }

    private static void AssertMembers(JsonElement schema, IReadOnlyList<Setting> settings)
    {
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        var properties = schema.GetProperty("properties");
        Assert.Equal(settings.Select(s => s.Name), properties.EnumerateObject().Select(p => p.Name));
        foreach (var setting in settings.Where(s => s.Members.Count > 0))
        {
            var own = properties.GetProperty(setting.Name);
            AssertMembers(setting.Kind == SettingKind.Objects ? own.GetProperty("items") : own, setting.Members);
        }
    }
}
