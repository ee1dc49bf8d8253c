using System.Text.RegularExpressions;
using LocalizationKit.Checks;

namespace LocalizationKit.Tests.Checks;

public sealed partial class CheckCatalogTests
{
    [Fact]
    public void All_HoldsEveryCheckOfTheAssembly()
    {
        var written = typeof(Check).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Check)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal);
        var listed = CheckCatalog.All.Select(c => c.GetType().Name).Order(StringComparer.Ordinal);

        Assert.Equal(written, listed);
    }

    [Fact]
    public void All_IsSortedByUniqueIds()
    {
        var ids = CheckCatalog.All.Select(c => c.Descriptor.Id).ToList();

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Count, CheckCatalog.All.Select(c => c.Descriptor.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Ids_BeginWithTheDigitOfTheirDimensionAndTheNameOfTheirClass()
    {
        foreach (var check in CheckCatalog.All)
        {
            var descriptor = check.Descriptor;
            Assert.Matches(IdPattern(), descriptor.Id);
            Assert.Equal((int)descriptor.Category.Dimension, descriptor.Id[2] - '0');
            Assert.StartsWith(descriptor.Id, check.GetType().Name, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Explanations_HaveTheThreeHeadings()
    {
        foreach (var descriptor in CheckCatalog.All.Select(c => c.Descriptor))
        {
            Assert.Contains("## What it finds", descriptor.Explanation, StringComparison.Ordinal);
            Assert.Contains("## Why it matters to a buyer", descriptor.Explanation, StringComparison.Ordinal);
            Assert.Contains("## How to fix", descriptor.Explanation, StringComparison.Ordinal);
            Assert.False(string.IsNullOrWhiteSpace(descriptor.Summary));
        }
    }

    [GeneratedRegex("^LK[1-9][0-9]{3}$", RegexOptions.None, 1000)]
    private static partial Regex IdPattern();
}
