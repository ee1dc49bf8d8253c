using LocalizationKit.Checks;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2601FieldsDisagreeTests
{
    [Fact]
    public void Run_TitleAndAttributeDiffer_PointsAtTheLaterField()
    {
        var finding = Assert.Single(Run("圆领毛衣 米白色", "Crew Neck Sweater, White", ("attribute:color", "米白色", "Beige")));

        Assert.Equal("attribute:color", finding.Field);
        Assert.Equal("Beige", finding.Target?.Text);
    }

    [Fact]
    public void Run_FaultThatTheFieldItselfShows_IsLeftToTheOtherCheck() =>
        Assert.Empty(Run("毛衣 蓝色", "Sweater, Blue", ("attribute:color", "蓝色", "Red")));

    [Fact]
    public void Run_SeveralColours_AreVariants() =>
        Assert.Empty(Run("毛衣 米白色/黑色", "Sweater, White or Black", ("attribute:color", "米白色", "Beige")));

    [Fact]
    public void Run_SourceContradictsItself_IsSilent() =>
        Assert.Empty(Run("女士手套", "Women's gloves", ("bullet", "男士尺码", "Men's sizes")));

    [Fact]
    public void Run_QuantitiesBehindEachOther_DoNotFail() =>
        Assert.Empty(Run("电池2700mAh/9.9Wh 容量", "Battery 2700mAh/9.9Wh capacity", ("bullet", "容量500ml", "capacity500ml 20W")));

    private static IReadOnlyList<Finding> Run(string source, string target, (string Field, string Source, string? Target) other) =>
        CheckExamples.Run(CheckCatalog.Find("LK2601")!, CheckExample.Flag("zh-Hans>en", source, target) with { Further = [other] });
}
