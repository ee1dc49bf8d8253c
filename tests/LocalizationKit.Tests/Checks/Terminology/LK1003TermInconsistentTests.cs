using LocalizationKit.Checks;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Terminology;

public sealed class LK1003TermInconsistentTests
{
    [Theory]
    [InlineData("Waterproof backpack", "This rucksack has three pockets", 1)]
    [InlineData("Waterproof backpack", "A rucksack is a backpack", 0)]
    [InlineData("Waterproof backpack", "Backpacks and more", 0)]
    [InlineData("Waterproof bag", "This rucksack has three pockets", 0)]
    public void Run_TwoFields_CountsOnlyOtherWords(string title, string bullet, int expected)
    {
        var example = CheckExample.Flag("zh-Hans>en", "防水双肩包", title) with { Terms = [("双肩包", "backpack|rucksack", "")], Further = [("bullet", "双肩包", bullet)] };

        Assert.Equal(expected, CheckExamples.Run(CheckCatalog.Find("LK1003")!, example).Count);
    }
}
