using System.Text.RegularExpressions;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Architecture;

/// <summary>Data flows one way: a folder may name only itself, the folders to its left and the leaves.</summary>
public sealed partial class DataFlowTests
{
    private static readonly string[] Flow = ["Batches", "Segments", "Facts", "Checks", "Risk", "Scoring", "Gating", "Reporting", "Judging"];
    private static readonly string[] Leaves = ["Mqm", "Markets", "Data", "Translation"];

    [Fact]
    public void Folders_NameOnlyFoldersToTheirLeft()
    {
        var arrows = new List<string>();
        foreach (var file in SourceFiles())
        {
            var folder = FolderOf(file);
            foreach (Match match in KitNamespace().Matches(File.ReadAllText(file)))
            {
                if (!IsAllowed(folder, match.Groups["folder"].Value))
                {
                    arrows.Add($"{Path.GetFileName(file)} ({folder}) names {match.Groups["folder"].Value}");
                }
            }
        }

        Assert.Empty(arrows);
    }

    [Fact]
    public void SourceFiles_StayUnderFourHundredLines()
    {
        var files = Directory.EnumerateFiles(RepositoryRoot.Combine("src"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("tests"), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal));

        Assert.Empty(files.Where(f => File.ReadLines(f).Count() > 400).Select(Path.GetFileName));
    }

    private static IEnumerable<string> SourceFiles()
    {
        var root = RepositoryRoot.Combine("src", "LocalizationKit");
        return Flow.Concat(Leaves).Select(f => Path.Combine(root, f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*.cs", SearchOption.AllDirectories));
    }

    private static string FolderOf(string file) =>
        Path.GetRelativePath(RepositoryRoot.Combine("src", "LocalizationKit"), file).Split(Path.DirectorySeparatorChar)[0];

    private static bool IsAllowed(string folder, string named)
    {
        if (named == folder || Leaves.Contains(named, StringComparer.Ordinal))
        {
            return true;
        }

        var index = Array.IndexOf(Flow, named);
        return index < 0 ? !char.IsUpper(named[0]) : Array.IndexOf(Flow, folder) > index;
    }

    [GeneratedRegex(@"\bLocalizationKit\.(?<folder>Batches|Segments|Facts|Checks|Risk|Scoring|Gating|Reporting|Mqm|Markets|Data|Translation)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KitNamespace();
}
