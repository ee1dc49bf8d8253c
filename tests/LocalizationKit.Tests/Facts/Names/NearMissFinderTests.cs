using LocalizationKit.Facts.Names;

namespace LocalizationKit.Tests.Facts.Names;

public sealed class NearMissFinderTests
{
    [Theory]
    [InlineData("zh-Hans>zh-Hant", "USB充电线", "USB叉電線")]
    [InlineData("zh-Hans>zh-Hant", "LUMEI璐湄面霜", "LUMEI面霜")]
    [InlineData("zh-Hans>es", "NYLON背包", "Mochila NAILON")]
    [InlineData("zh-Hans>en", "DRAVON鱼竿", "DRAVON fishing rod")]
    [InlineData("zh-Hans>de", "Collagen面膜", "Maske mit Kollagen")]
    [InlineData("zh-Hans>it", "Keratin护发素", "Balsamo alla Keratina")]
    [InlineData("zh-Hans>en", "Dravon鱼竿", "Dravon fishing rod")]
    [InlineData("en>de", "VELOR lamp", "VELUR-Lampe")]
    [InlineData("zh-Hans>en", "PARIS香水与PARTS配件", "PARTS and perfume")]
    public void Find_NoName_IsSilent(string languages, string source, string target) =>
        Assert.Empty(NearMissFinder.Find(SegmentFactsFactory.Create(languages, source, target)));

    [Fact]
    public void Find_NameWithOneLetterWrong_IsFoundInSmallLettersToo() =>
        Assert.Equal("Drevon", Assert.Single(NearMissFinder.Find(SegmentFactsFactory.Create("zh-Hans>en", "Dravon鱼竿", "Drevon fishing rod"))).Target.Text);

    [Fact]
    public void Find_ShiftedLetters_NamesBothSides()
    {
        var miss = Assert.Single(NearMissFinder.Find(SegmentFactsFactory.Create("zh-Hans>id", "DRAVON鱼竿", "Joran DRAVNO")));

        Assert.Equal(("DRAVON", "DRAVNO"), (miss.Source.Text, miss.Target.Text));
    }
}
