using System.CommandLine;
using System.Diagnostics;
using LocalizationKit.Cli.Commands;
using LocalizationKit.Cli.Completion;

namespace LocalizationKit.Cli.Tests.Commands;

/// <summary>The scripts are run by the shells they are for, where those are installed.</summary>
public sealed class CompletionCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("lockit che", "check checks")]
    [InlineData("lockit glossary l", "lint")]
    [InlineData("lockit check --form", "--format")]
    [InlineData("lockit check --format ma", "markdown")]
    [InlineData("lockit check --format = js", "json jsonl")]
    [InlineData("lockit check a.jsonl -f g", "github gitlab")]
    [InlineData("lockit report r.jsonl --ag", "--against")]
    [InlineData("lockit check --fail-on ", "block never review")]
    [InlineData("lockit check --market ja", "ja-JP")]
    [InlineData("lockit explain LK200", "LK2001 LK2002 LK2003 LK2004 LK2005 LK2006 LK2007 LK2008 LK2009")]
    [InlineData("lockit completion ", "bash fish powershell zsh")]
    [InlineData("lockit check --output ", "")]
    [InlineData("lockit check ", "")]
    public async Task Bash_OffersWhatTheCommandLineTakes(string typed, string offers)
    {
        var words = typed.Split(' ');
        var script = $$"""
            source "{{await WriteAsync("bash")}}"
            COMP_WORDS=({{string.Join(' ', words.Select(w => $"'{w}'"))}})
            COMP_CWORD={{words.Length - 1}}
            _lockit
            complete -p lockit
            echo "[${COMPREPLY[*]}]"
            """;

        var lines = await RunAsync("bash", "--noprofile", "--norc", "-c", script);

        Assert.Equal("complete -o bashdefault -o default -F _lockit lockit", lines[0]);
        Assert.Equal($"[{offers}]", lines[1]);
    }

    [NeedsShellTheory("fish")]
    [InlineData("lockit che", "check checks")]
    [InlineData("lockit glossary l", "lint")]
    [InlineData("lockit check --form", "--format")]
    [InlineData("lockit check --format ma", "markdown")]
    [InlineData("lockit check a.jsonl -f g", "github gitlab")]
    [InlineData("lockit explain LK2001", "LK2001")]
    public async Task Fish_OffersWhatTheCommandLineTakes(string typed, string offers)
    {
        var lines = await RunAsync("fish", "--no-config", "-c", $"source '{await WriteAsync("fish")}'; complete -C '{typed}'");

        Assert.Equal(offers.Split(' '), lines.Select(l => l.Split('\t')[0]));
    }

    // zsh itself chooses among what it is given, and only while someone types; what it is given is what is tested.
    [NeedsShellTheory("zsh")]
    [InlineData("lockit glossary l", "lint import export mine")]
    [InlineData("lockit check --format ma", "csv github gitlab html json jsonl junit markdown plain pretty sarif")]
    [InlineData("lockit check --fail-on r", "block never review")]
    [InlineData("lockit check --output x", "files")]
    [InlineData("lockit check a.jsonl", "files")]
    public async Task Zsh_OffersWhatTheCommandLineTakes(string typed, string offers)
    {
        var words = typed.Split(' ');
        var script = $$$"""
            compdef() { : }
            _describe() { print -r -- "${(j: :)${offers[@]%%:*}}" }
            _files() { print files }
            source '{{{await WriteAsync("zsh")}}}'
            words=({{{typed}}})
            CURRENT={{{words.Length}}}
            _lockit
            """;

        Assert.Equal([offers], await RunAsync("zsh", "-f", "-c", script));
    }

    [Fact]
    public void Tree_NamesEveryCommandAndOption()
    {
        var nodes = CompletionTree.Of(Lockit.CreateRoot()).ToDictionary(n => n.Path, StringComparer.Ordinal);

        AssertComplete(Lockit.CreateRoot(), "");
        Assert.All(nodes[" check"].Options.Where(o => o.Names[0] is "--format" or "--fail-on" or "--input-format" or "--market"), o => Assert.NotEmpty(o.Values));

        void AssertComplete(Command command, string path)
        {
            Assert.All(command.Options, o => Assert.Contains(nodes[path].Options, n => n.Names.Contains(o.Name)));
            foreach (var sub in command.Subcommands)
            {
                Assert.Contains(nodes[path].Words, w => w.Word == sub.Name);
                AssertComplete(sub, $"{path} {sub.Name}");
            }
        }
    }

    [Theory]
    [InlineData("zsh", "'--format:")]
    [InlineData("fish", " -l 'format' -s 'f' -x -a 'csv github ")]
    [InlineData("powershell", "' check --format' = @('csv', 'github', ")]
    public async Task OtherShells_KnowTheSame(string shell, string part)
    {
        var script = await File.ReadAllTextAsync(await WriteAsync(shell));

        Assert.Contains(part, script, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zsh", "-n")]
    [InlineData("fish", "--no-execute")]
    public async Task Scripts_AreSyntaxThatTheShellAdmits(string shell, string check)
    {
        var path = await WriteAsync(shell);
        if (!File.Exists("/usr/bin/" + shell))
        {
            // Where the shell is not installed the balance of its quotes must do.
            Assert.All((await File.ReadAllTextAsync(path)).Split('\n'), l => Assert.True(l.Replace("'\\''", "", StringComparison.Ordinal).Replace("\\'", "", StringComparison.Ordinal).Count(c => c == '\'') % 2 == 0 || l.StartsWith('#'), l));
            return;
        }

        Assert.Equal([""], await RunAsync(shell, check, path));
    }

    [Fact]
    public async Task AnUnknownShell_EndsWithTwo() => Assert.Equal(2, (await CommandLine.RunAsync("completion", "cmd")).Code);

    private async Task<string> WriteAsync(string shell)
    {
        var result = await CommandLine.RunAsync("completion", shell);
        Assert.Equal((0, ""), (result.Code, result.Error));
        return _folder.Write("lockit." + shell, result.Output);
    }

    private static async Task<string[]> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", await error);
        return output.TrimEnd('\n').Split('\n');
    }
}
