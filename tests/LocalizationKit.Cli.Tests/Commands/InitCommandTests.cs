using System.Text.RegularExpressions;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Cli.Tests.Commands;

public sealed partial class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Init_WritesSettingsThatAreReadBack()
    {
        var path = _folder.File("lockit.json");

        var result = await CommandLine.RunAsync("init", "--market", "ja-JP", "--vertical", "beauty", "-o", path);

        Assert.Equal((0, ""), (result.Code, result.Error));
        var settings = LockitConfig.Read(path);
        Assert.Equal(("ja-JP", "beauty", FailOn.Block, null), (settings.Market, settings.Vertical, settings.FailOn, settings.Source));
    }

    [Fact]
    public async Task Init_TheTemplate_ExplainsEverySettingAndEveryExampleIsRight()
    {
        var path = _folder.File("lockit.json");
        await CommandLine.RunAsync("init", "-o", path);
        var text = await File.ReadAllTextAsync(path);
        await File.WriteAllTextAsync(path, Commented().Replace(text, "  \""));

        var settings = LockitConfig.Read(path);

        Assert.All(LockitSettings.All, s => Assert.Contains($"\"{s.Name}\": ", text, StringComparison.Ordinal));
        Assert.Equal(("ja-JP", 2, 4, "own.model"), (settings.Market, settings.Limits.Count, settings.Jobs, Path.GetFileName(settings.RiskModel)));
        Assert.Equal(3, settings.Rules.Count);
    }

    [Fact]
    public async Task Init_AFileThatIsThere_StaysUnlessForced()
    {
        var path = _folder.Write("lockit.json", "{}");

        var refused = await CommandLine.RunAsync("init", "-o", path);
        Assert.Equal(2, refused.Code);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(path));

        Assert.Equal(0, (await CommandLine.RunAsync("init", "-o", path, "--force")).Code);
        Assert.NotEqual("{}", await File.ReadAllTextAsync(path));
    }

    [Fact]
    public async Task Init_AnUnknownMarket_EndsWithTwo() => Assert.Equal(2, (await CommandLine.RunAsync("init", "--market", "xx-XX", "-o", _folder.File("a.json"))).Code);

    [GeneratedRegex("^  // \"", RegexOptions.Multiline, 1000)]
    private static partial Regex Commented();
}
