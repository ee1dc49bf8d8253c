using LocalizationKit.Facts.Names;

namespace LocalizationKit.Tests.Facts.Names;

public sealed class NearMissFinderTests
{
    [Theory]
    [InlineData("zh-Hans>zh-Hant", "USB充电线", "USB叉電線")]
    [InlineData("zh-Hans>zh-Hant", "LUMEI璐湄面霜", "LUMEI面霜")]
    [InlineData("zh-Hans>es", "NYLON背包", "Mochila NAILON")]
    [InlineData("zh-Hans>en", "AMOLED屏", "AMOLED screen")]
    [InlineData("en>de", "VELOR lamp", "VELUR-Lampe")]
    [InlineData("zh-Hans>en", "PARIS香水与PARTS配件", "PARTS and perfume")]
    public void Find_NoName_IsSilent(string languages, string source, string target) =>
        Assert.Empty(NearMissFinder.Find(SegmentFactsFactory.Create(languages, source, target)));

    [Fact]
    public void Find_ShiftedLetters_NamesBothSides()
    {
        var miss = Assert.Single(NearMissFinder.Find(SegmentFactsFactory.Create("zh-Hans>id", "FITRO手环", "Smartband FITOR")));

        Assert.Equal(("FITRO", "FITOR"), (miss.Source.Text, miss.Target.Text));
    }
}
