using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2102NegationAddedTests
{
    [Theory]
    [InlineData("zh-Hans>en", "支持机洗", "Cannot be machine washed")]
    [InlineData("zh-Hans>de", "可漂白", "Darf nicht gebleicht werden")]
    [InlineData("zh-Hans>id", "含电池", "Tidak termasuk baterai")]
    [InlineData("zh-Hans>vi", "可用于烤箱", "Không dùng trong lò nướng")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2102NegationAdded(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>en", "感应垃圾桶", "Touch-free bin")]
    [InlineData("zh-Hans>en", "既保暖又时尚", "Not only warm but stylish")]
    [InlineData("zh-Hans>en", "地址：中山路5号", "No. 5 Zhongshan Road")]
    [InlineData("zh-Hans>en", "整体还好", "Not bad overall")]
    [InlineData("zh-Hans>und", "可机洗", "Do not wash")]
    [InlineData("zh-Hans>en", "少油烟", "Does not smoke much")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2102NegationAdded(), CheckExample.Pass(languages, source, target)));
}
