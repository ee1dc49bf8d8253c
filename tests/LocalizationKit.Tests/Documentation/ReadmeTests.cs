using System.Text.RegularExpressions;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Documentation;

/// <summary>The README's code is this project's code, and the commands it names exist.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md")).ReplaceLineEndings("\n");

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
        using var printed = new StringWriter();
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            ReadmeSnippet.Run();
        }
        finally
        {
            Console.SetOut(console);
        }

        var lines = printed.ToString().Split('\n');
        Assert.Contains(lines, l => l.StartsWith("Block", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("LK2004 critical", StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("```(sh|bash)\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShellBlock();
}
