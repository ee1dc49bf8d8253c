using System.CommandLine;
using System.Text.RegularExpressions;
using LocalizationKit.Checks;
using LocalizationKit.Cli.Commands;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Cli.Tests.Documentation;

/// <summary>The table of capabilities names only what there is, and leaves no row empty.</summary>
public sealed partial class CapabilitiesTests
{
    private const int Rows = 71;

    private static readonly IReadOnlyList<string[]> Table =
        [.. File.ReadLines(RepositoryRoot.Combine("docs", "capabilities.md")).Where(l => Row().IsMatch(l)).Select(l => l.Trim('|', ' ').Split(" | ").Select(c => c.Trim()).ToArray())];

    [Fact]
    public void EveryRow_IsThereOnce()
    {
        Assert.Equal(Rows, Table.Count);
        Assert.Equal(Rows, Table.Select(r => r[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryRow_NamesACheckOrACommandOrAReason() =>
        Assert.All(Table, r => Assert.True(
            Check().IsMatch(r[2]) || Command().IsMatch(r[2]) || r[2].StartsWith("Not here: ", StringComparison.Ordinal), $"{r[0]} names nothing: {r[2]}"));

    [Fact]
    public void EveryCheckThatIsNamed_Exists() =>
        Assert.All(Table.SelectMany(r => Check().Matches(r[2])), m => Assert.NotNull(CheckCatalog.Find(m.Value)));

    [Fact]
    public void EveryCommandAndOptionThatIsNamed_Exists()
    {
        var root = Lockit.CreateRoot();
        Assert.All(Table.SelectMany(r => Command().Matches(r[2])), m => AssertExists(root, m.Value.Trim('`').Split(' ')[1..]));
    }

    private static void AssertExists(Command root, string[] words)
    {
        var command = root;
        foreach (var word in words)
        {
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                Assert.Contains(command.Options, o => o.Name == word);
                continue;
            }

            command = Assert.Single(command.Subcommands, c => c.Name == word);
        }
    }

    [GeneratedRegex(@"^\| [A-Z]\d+ \|", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Row();

    [GeneratedRegex(@"LK\d{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Check();

    [GeneratedRegex(@"`lockit [a-z-]+( [a-z-]+)*`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();
}
