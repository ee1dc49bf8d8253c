using LocalizationKit.Checks;
using LocalizationKit.TestSupport;

namespace LocalizationKit.Tests.Checks;

/// <summary>The committed pages are what the descriptors print; <c>lockit checks --write-docs docs/checks</c> mends them.</summary>
public sealed class CheckPageTests
{
    private static readonly string Folder = RepositoryRoot.Combine("docs", "checks");

    [Fact]
    public void Pages_AreWhatTheDescriptorsPrint()
    {
        foreach (var check in CheckCatalog.All.Select(c => c.Descriptor))
        {
            var path = Path.Combine(Folder, check.Id + ".md");
            Assert.True(File.Exists(path), $"{path} is missing: run lockit checks --write-docs docs/checks");
            Assert.Equal(CheckPage.Print(check), File.ReadAllText(path).ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public void Index_IsWhatTheDescriptorsPrint() =>
        Assert.Equal(CheckPage.PrintIndex(CheckCatalog.All.Select(c => c.Descriptor)), File.ReadAllText(Path.Combine(Folder, "README.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void Folder_HoldsNoPageOfACheckThatIsGone()
    {
        var known = CheckCatalog.All.Select(c => c.Descriptor.Id + ".md").Append("README.md").ToHashSet(StringComparer.Ordinal);

        Assert.All(Directory.EnumerateFiles(Folder).Select(Path.GetFileName), f => Assert.Contains(f!, known));
    }
}
