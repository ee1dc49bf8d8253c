using System.CommandLine;
using System.Diagnostics;
using System.Text.RegularExpressions;
using LocalizationKit.Cli.Commands;
using LocalizationKit.TestSupport;
using YamlDotNet.Serialization;

namespace LocalizationKit.Cli.Tests.Documentation;

/// <summary>The files for CI services call the tool as it is, and the script of the action runs.</summary>
public sealed partial class CiFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files { get; } = ["action.yml", "docs/ci/lockit.gitlab-ci.yml", "README.md", "docs/reports.md", "docs/formats.md"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryCommandAndOption_IsOneOfTheTool(string file)
    {
        var root = Lockit.CreateRoot();
        var calls = Call().Matches(await File.ReadAllTextAsync(RepositoryRoot.Combine(file.Split('/'))));

        Assert.NotEmpty(calls);
        Assert.All(calls, call =>
        {
            var words = call.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('\'', ',', ';', '.')).Where(w => w.Length > 0).ToList();
            var command = words.Skip(1).TakeWhile(w => char.IsLetter(w[0])).Aggregate((Command)root, (at, word) => at.Subcommands.FirstOrDefault(c => c.Name == word) ?? at);
            Assert.NotSame(root, command);
            Assert.All(Option().Matches(call.Value), o => Assert.Contains(command.Options, own => own.Name == o.Value || own.Aliases.Contains(o.Value)));
        });
    }

    [Theory]
    [InlineData("action.yml")]
    [InlineData("docs/ci/lockit.gitlab-ci.yml")]
    public async Task EveryFile_IsYaml(string file) => Assert.NotEmpty(await ReadAsync(file));

    [Fact]
    public async Task ScriptOfTheAction_ChecksReportsAndAnswersWithTheCode()
    {
        var action = await ReadAsync("action.yml");
        var steps = (List<object>)((Dictionary<object, object>)action["runs"])["steps"];
        var step = steps.Cast<Dictionary<object, object>>().Single(s => s.TryGetValue("id", out var id) && (string)id == "check");
        Directory.CreateDirectory(_folder.File("content/a b"));
        _folder.Write("content/a b/one.jsonl", """{"id":"A","market":"en-US","vertical":"shopping","source":"已售3.2亿件","target":"3.2 million sold"}""");

        var (code, output) = await RunAsync((string)step["run"], new()
        {
            ["FILES"] = "content/**/*.jsonl\nmissing/*.jsonl",
            ["ARGUMENTS"] = "--severity\nLK3005=minor\n",
            ["FAIL_ON"] = "block",
            ["AGAINST"] = "",
            ["TITLE"] = "A \"title\" $(exit 7)",
            ["FOLDER"] = "out put",
        });

        Assert.True(code == 0, output);
        Assert.Contains("::error file=content/a b/one.jsonl,line=1,", output, StringComparison.Ordinal);
        Assert.Equal("exit-code=1\nfolder=out put\n", await File.ReadAllTextAsync(_folder.File("outputs")));
        Assert.All(["results.jsonl", "lockit.sarif", "report.html", "comment.md"], f => Assert.True(File.Exists(_folder.File("out put/" + f)), f));
        Assert.StartsWith("## LocalizationKit: 1 blocked", await File.ReadAllTextAsync(_folder.File("summary")), StringComparison.Ordinal);
        Assert.Contains("A \\u0022title\\u0022 $(exit 7)", await File.ReadAllTextAsync(_folder.File("out put/report.html")), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output)> RunAsync(string script, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", _folder.Write("step.sh", script)]) { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        Directory.CreateSymbolicLink(_folder.File("lockit"), Path.Combine(AppContext.BaseDirectory, "tool"));
        environment["RUNNER_TEMP"] = _folder.Path;
        environment["GITHUB_OUTPUT"] = _folder.File("outputs");
        environment["GITHUB_STEP_SUMMARY"] = _folder.File("summary");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    private static async Task<Dictionary<string, object>> ReadAsync(string file) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(await File.ReadAllTextAsync(RepositoryRoot.Combine(file.Split('/'))));

    [GeneratedRegex(@"(?<![\w/.-])lockit (check|report|fix|glossary|train|translate|init|completion|explain|checks|markets|schema|facts)\b[^\n`|()]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<=\s)-{1,2}[a-z][a-z-]*", RegexOptions.None, 1000)]
    private static partial Regex Option();
}
