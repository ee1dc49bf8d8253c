using System.CommandLine;
using LocalizationKit.Cli.Commands;
using LocalizationKit.Cli.Manual;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Cli.Tests.Documentation;

/// <summary>The manual says what the commands say, in each of its forms.</summary>
public sealed class ManualTests
{
    private static readonly ManualPage Page = ManualPage.Of(Lockit.CreateRoot());

    [Fact]
    public void PageInDocs_IsTheManual() =>
        Assert.True(
            File.ReadAllText(RepositoryRoot.Combine("docs", "lockit.md")).ReplaceLineEndings("\n") == ManualMarkdown.Write(Page),
            "docs/lockit.md is stale: run 'lockit man --format markdown > docs/lockit.md'.");

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("roff")]
    public async Task EveryCommandAndOption_IsInEachForm(string format)
    {
        var result = await CommandLine.RunAsync("man", "--format", format);

        Assert.Equal(0, result.Code);
        Assert.All(Page.Commands, c => Assert.Contains(c.Name, result.Output, StringComparison.OrdinalIgnoreCase));
        Assert.All(OptionsOf(Lockit.CreateRoot()), o => Assert.Contains(o, result.Output.Replace("\\-", "-", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryEntry_SaysSomething() =>
        Assert.All(Page.Commands, c =>
        {
            Assert.NotEmpty(c.Examples);
            Assert.All(c.Entries.Concat(c.Examples), e => Assert.False(string.IsNullOrWhiteSpace(e.Meaning), $"lockit {c.Name}: {e.Name} says nothing."));
        });

    [Fact]
    public void Text_FitsATerminalAndHoldsNoEscapes() =>
        Assert.All(ManualText.Write(Page).Split('\n').Where(l => l.StartsWith("        ", StringComparison.Ordinal)), l =>
        {
            Assert.DoesNotContain('\u001b', l);
            Assert.True(l.Length <= 100, l);
        });

    [Fact]
    public void Roff_HoldsOnlyTheRequestsItMeans() =>
        Assert.All(ManualRoff.Write(Page).Split('\n').Where(l => l.StartsWith('.')), l => Assert.Matches(@"^\.(TH|SH|SS|TP|PP|B|br)( |$)", l));

    [Fact]
    public async Task UnknownFormat_IsAUsageError()
    {
        var result = await CommandLine.RunAsync("man", "--format", "pdf");

        Assert.Equal(2, result.Code);
        Assert.Contains("--format", result.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Where(o => !o.Hidden && o.Name is not ("--help" or "--version")).Select(o => o.Name).Concat(command.Subcommands.Where(c => !c.Hidden).SelectMany(OptionsOf));
}
