using System.Text.RegularExpressions;
using LocalizationKit.Checks;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Documentation;

/// <summary>All code that the documentation shows is compiled and run by some test: it stands in a sample, word for word.</summary>
public sealed partial class CodeInDocsTests
{
    private static readonly string[] Pages = [RepositoryRoot.Combine("README.md"), RepositoryRoot.Combine("CONTRIBUTING.md"), .. Directory.GetFiles(RepositoryRoot.Combine("docs"), "*.md")];

    // The folders whose files are samples; each has tests beside it.
    private static readonly IReadOnlyList<string> Compiled =
    [
        .. Directory.GetDirectories(RepositoryRoot.Combine("tests"))
            .SelectMany(static t => new[] { "Samples", "Documentation" }.Select(f => Path.Combine(t, f)))
            .Where(Directory.Exists)
            .SelectMany(static f => Directory.GetFiles(f, "*.cs", SearchOption.AllDirectories))
            .Select(static f => Flat(File.ReadAllText(f))),
    ];

    [Fact]
    public void EveryCSharpBlock_IsPartOfACompiledSample()
    {
        var blocks = Pages.SelectMany(p => CSharpBlock().Matches(File.ReadAllText(p).ReplaceLineEndings("\n")).Select(m => (Page: Path.GetFileName(p), Code: m.Groups["code"].Value))).ToList();

        Assert.True(blocks.Count >= 5);
        Assert.All(blocks, b => Assert.All(PartsOf(b.Code), part => Assert.True(Compiled.Any(c => c.Contains(part, StringComparison.Ordinal)), $"{b.Page} shows code that no sample compiles:\n{part}")));
    }

    [Fact]
    public void EveryLinkToAFile_LeadsSomewhere() =>
        Assert.All(Pages.SelectMany(p => Link().Matches(File.ReadAllText(p)).Select(m => (Page: p, To: m.Groups["to"].Value))), l =>
            Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(l.Page)!, l.To)), $"{Path.GetFileName(l.Page)} links to {l.To}, which is not there."));

    [Fact]
    public void EveryCheckThatIsNamed_Exists() =>
        Assert.All(Pages.SelectMany(p => CheckId().Matches(File.ReadAllText(p)).Select(m => (Page: Path.GetFileName(p), Id: m.Value))), c =>
            Assert.True(CheckCatalog.Find(c.Id) is not null, $"{c.Page} names {c.Id}, which is not there."));

    // Usings stand at the top of a file, and what starts or ends a program differs in a test.
    private static IEnumerable<string> PartsOf(string code) =>
        Usings().Replace(code, "").Split("app.Run();").Select(static p => Flat(p).Trim()).Where(static p => p.Length > 0);

    private static string Flat(string code) => Blanks().Replace(code, " ");

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\]\((?<to>[^)#:\s]+)(#[^)]*)?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    // Not LK0001, a message of the build.
    [GeneratedRegex(@"LK[1-9]\d{3}", RegexOptions.None, 1000)]
    private static partial Regex CheckId();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
