using LocalizationKit.Batches;
using LocalizationKit.Checks;

namespace LocalizationKit.Tests.Checks.AudienceAppropriateness;

public sealed class LK6003OffensiveWordTests
{
    [Theory]
    [InlineData("home", "en", "全铜球形开关", "All-brass cock, ball type", 0)]
    [InlineData("outdoor", "en", "彩绘摆件", "Painted cock figurine", 0)]
    [InlineData("city", "en", "招牌烤翅", "Signature roast cock", 1)]
    [InlineData(null, "en", "招牌烤翅", "Signature roast cock", 1)]
    [InlineData("fashion", "en", "立体剪裁长裤", "Trousers with an articulated crotch", 0)]
    [InlineData("city", "en", "立体剪裁长裤", "Trousers with an articulated crotch", 1)]
    [InlineData("home", "de", "宠物拾便袋", "Beutel für Kot", 0)]
    public void Run_AHomograph_IsPlainInItsVertical(string? vertical, string language, string source, string target, int findings) =>
        Assert.Equal(findings, Judge(vertical, language, source, target));

    [Theory]
    [InlineData("en", "阿萨姆红茶", "Assam black tea")]
    [InlineData("en", "男士平角泳裤", "Swim trunks for men")]
    [InlineData("en", "树干造型", "Shaped like a tree trunk")]
    [InlineData("en", "冷榨菜籽油", "Cold-pressed rapeseed oil")]
    [InlineData("de", "低帮运动鞋", "Niedrig geschnittene Sneaker")]
    [InlineData("en", "经典款", "A classic bass in a glass case")]
    public void Run_AWordWithinAWord_IsNone(string language, string source, string target) =>
        Assert.Equal(0, Judge(null, language, source, target));

    private static int Judge(string? vertical, string language, string source, string target) =>
        new QualityPipelineBuilder().Configure(o => o.Selection = new CheckSelection(["LK6003", "LK9010"], [], [])).Build()
            .Check(new Listing { Id = "1", Vertical = vertical, SourceLanguage = "zh-Hans", TargetLanguage = language, Fields = [new ListingField { Name = "title", Source = source, Target = target }] }).Findings.Count;
}
