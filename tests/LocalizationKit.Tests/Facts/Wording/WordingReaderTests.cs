using LocalizationKit.Facts.Wording;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class WordingReaderTests
{
    [Theory]
    [InlineData("公鸡摆件", "A cock ornament")]
    [InlineData("妈的，太好用了", "Holy shit, this works")]
    [InlineData("治疗痘痘", "Cures acne")]
    [InlineData("UV灯下固化", "Cures in seconds")]
    [InlineData("获FDA批准", "FDA approved")]
    [InlineData("亲吻系列", "Kiss collection")]
    public void Read_SourceLicenses_IsSilent(string source, string target) => Assert.Empty(Read("zh-Hans>en", source, target));

    [Theory]
    [InlineData("树脂摆件", "A cock ornament")]
    [InlineData("太好用了", "Holy shit, this works")]
    [InlineData("有助于改善肌肤", "Cures acne")]
    [InlineData("温和配方", "FDA approved")]
    [InlineData("亲，欢迎光临", "Kiss, welcome")]
    public void Read_NothingLicenses_IsFound(string source, string target) => Assert.NotEmpty(Read("zh-Hans>en", source, target));

    [Fact]
    public void Read_WordOfTheSource_IsKept() => Assert.Empty(Read("de>en", "Bitch Chili-Sauce", "Bitch chili sauce"));

    private static IReadOnlyList<WordingMatch> Read(string languages, string source, string target) =>
        WordingReader.Read(SegmentFactsFactory.Create(languages, source, target));
}
