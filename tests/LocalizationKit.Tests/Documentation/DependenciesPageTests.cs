using System.Xml.Linq;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Documentation;

/// <summary>Holds docs/dependencies.md to the references and versions of the projects that ship.</summary>
public sealed class DependenciesPageTests
{
    private static readonly Dictionary<string, string> Central = XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props")).Descendants("PackageVersion")
        .ToDictionary(static e => e.Attribute("Include")!.Value, static e => e.Attribute("Version")!.Value.Trim('[', ']'));

    private static readonly List<(string Package, string Version)> Rows = [.. File.ReadLines(RepositoryRoot.Combine("docs", "dependencies.md"))
        .Where(static l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| package ", StringComparison.Ordinal))
        .Select(static l => l.Trim('|', ' ').Split(" | ")).Select(static c => (c[0], c[1]))];

    [Fact]
    public void EveryPackageThatAProjectRefersTo_HasARow()
    {
        var referred = Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(static p => XDocument.Load(p).Descendants("PackageReference")).Select(static r => r.Attribute("Include")!.Value).Distinct().ToList();

        Assert.NotEmpty(referred);
        Assert.Empty(referred.Except(Rows.Select(static r => r.Package)));
    }

    [Fact]
    public void EveryRowOfAPackageWhoseVersionWeSet_HasThatVersion() =>
        Assert.All(Rows.Where(static r => Central.ContainsKey(r.Package)), static r => Assert.Equal((r.Package, Central[r.Package]), r));
}
