using LocalizationKit.Checks;
using LocalizationKit.Checks.Accuracy;
using LocalizationKit.Mqm;
using LocalizationKit.Testing;

namespace LocalizationKit.Tests.Checks.Accuracy;

public sealed class LK2101NegationLostTests
{
    [Theory]
    [InlineData("zh-Hans>en", "不可机洗", "Machine washable")]
    [InlineData("zh-Hans>de", "请勿漂白", "Bleichen")]
    [InlineData("zh-Hans>th", "请勿靠近火源", "วางใกล้เปลวไฟได้")]
    [InlineData("zh-Hans>vi", "不支持无线充电", "Hỗ trợ sạc trên mặt bàn")]
    [InlineData("zh-Hans>id", "不含电池", "Termasuk baterai")]
    [InlineData("zh-Hans>ja", "不限次数", "回数制限あり")]
    [InlineData("en>fr", "Do not bleach", "Blanchir")]
    [InlineData("zh-Hans>es", "无需安装", "Se monta a mano")]
    public void Run_Fault_IsFound(string languages, string source, string? target) =>
        Assert.NotEmpty(CheckExamples.Run(new LK2101NegationLost(), CheckExample.Flag(languages, source, target)));

    [Theory]
    [InlineData("zh-Hans>en", "好看不贵", "Gorgeous and affordable")]
    [InlineData("zh-Hans>de", "洗后不掉色", "Waschechte Farben")]
    public void Run_NegationThatTranslatorsRephrase_IsMinor(string languages, string source, string? target) =>
        Assert.All(CheckExamples.Run(new LK2101NegationLost(), CheckExample.Flag(languages, source, target)), f => Assert.Equal(Severity.Minor, f.Severity));

    [Theory]
    [InlineData("zh-Hans>en", "不含酒精", "Contains zero alcohol")]
    [InlineData("zh-Hans>ja", "不可机洗", "洗濯機での洗濯はお控えください")]
    [InlineData("zh-Hans>en", "免打孔置物架", "Drill-free shelf")]
    [InlineData("zh-Hans>de", "不限次数", "Unbegrenzt oft")]
    [InlineData("zh-Hans>und", "不含酒精", "Contains alcohol")]
    [InlineData("zh-Hans>cs", "不含酒精", "Obsahuje alkohol")]
    [InlineData("zh-Hans>en", "不含酒精", null)]
    [InlineData("zh-Hans>en", "南非红酒", "South African red wine")]
    public void Run_GoodTranslation_IsLeftAlone(string languages, string source, string? target) =>
        Assert.Empty(CheckExamples.Run(new LK2101NegationLost(), CheckExample.Pass(languages, source, target)));
}
