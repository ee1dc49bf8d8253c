using System.Text.RegularExpressions;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Documentation;

/// <summary>The README's code is this project's code, and the commands it names exist.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void CSharpSnippets_AreTheCompiledOnes()
    {
        var snippets = CSharpBlock().Matches(Readme).Select(m => m.Groups["code"].Value.Trim()).ToList();
        var compiled = Flat(File.ReadAllText(RepositoryRoot.Combine("tests", "LocalizationKit.Tests", "Documentation", "ReadmeSnippet.cs")));

        Assert.NotEmpty(snippets);
        Assert.All(snippets, s => Assert.Contains(Flat(s), compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void FirstTwoCommands_AreTheSampleAndTheTests()
    {
        var commands = ShellBlock().Matches(Readme).SelectMany(m => m.Groups["code"].Value.Trim().Split('\n')).Where(l => l.Length > 0 && l[0] != '#').Take(2).ToList();

        Assert.StartsWith("dotnet run --project src/LocalizationKit.Cli", commands[0], StringComparison.Ordinal);
        Assert.Contains("samples/listings.jsonl", commands[0], StringComparison.Ordinal);
        Assert.Equal("dotnet test --configuration Release", commands[1]);
        Assert.Contains(commands[1], File.ReadAllText(RepositoryRoot.Combine(".ci", "run")), StringComparison.Ordinal);
    }

    [Fact]
    public void Snippet_Runs()
    {
        var lines = new List<string>();

        ReadmeSnippet.Run(lines.Add);

        Assert.Contains("Block", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("LK2004 critical", StringComparison.OrdinalIgnoreCase));
    }

    private static string Flat(string code) => Blanks().Replace(code, " ");

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("```(sh|bash)\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
