using System.Text.Json;

namespace LocalizationKit.Cli.Tests.Spelling;

/// <summary>Runs LK3001 with the library and the dictionaries of the system.</summary>
public sealed class SystemDictionaryTests
{
    [NeedsHunspellFact]
    public async Task Check_MisspeltWords_AreFoundInBothLanguages()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", """
            {"id":"en","targetLanguage":"en-US","source":"防水旅行背包","target":"Waterprof travel backpack"}
            {"id":"de","targetLanguage":"de","source":"防水旅行背包","target":"Wasserdichter Reiserucksak"}
            {"id":"good-en","targetLanguage":"en-US","source":"防水旅行背包","target":"Waterproof travel backpack"}
            {"id":"good-de","targetLanguage":"de","source":"防水旅行背包","target":"Wasserdichter Rucksack für Reisen"}
            """ + "\n");

        var words = (await CheckAsync(folder, file)).Select(static l => JsonDocument.Parse(l).RootElement)
            .Select(static r => $"{r.GetProperty("id").GetString()}: {string.Join(' ', r.GetProperty("findings").EnumerateArray().Select(static f => f.GetProperty("target").GetProperty("text").GetString()))}");
        Assert.Equal(["en: Waterprof", "de: Reiserucksak", "good-en: ", "good-de: "], words);
    }

    [NeedsHunspellFact]
    public async Task Check_AKnownWord_IsLeftAlone()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("in.jsonl", """{"id":"1","targetLanguage":"en-US","protected":["Lumibo"],"source":"Lumibo 旅行背包","target":"Lumibo travel backpack"}""" + "\n");

        Assert.Contains("\"findings\":[]", Assert.Single(await CheckAsync(folder, file)), StringComparison.Ordinal);
    }

    private static async Task<string[]> CheckAsync(TemporaryFolder folder, string file)
    {
        var results = folder.File("out.jsonl");
        var run = await CommandLine.RunAsync("check", file, "--dictionaries", NeedsHunspellFactAttribute.Folder, "--select", "LK3001", "--format", "jsonl", "--fail-on", "never", "-o", results);

        Assert.True(run.Code == 0, run.Error);
        return await File.ReadAllLinesAsync(results);
    }
}
