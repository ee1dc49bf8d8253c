using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Tests.Facts.Characters;

public sealed class RegionalLexiconTests
{
    [Theory]
    [InlineData("HK", "支援視頻播放", "視頻")]
    [InlineData("MO", "碎花連衣裙", "連衣裙")]
    [InlineData("TW", "送充電寶", "充電寶")]
    [InlineData("CN", "无线滑鼠", "滑鼠")]
    [InlineData("HK", "透明塑料袋", "塑料袋")]
    public void Find_NamesTheForeignWord(string region, string text, string word) =>
        Assert.Equal(word, Assert.Single(RegionalLexicon.For(region)!.Find(text)).Word.Text);

    [Theory]
    [InlineData("HK", "盒內存放說明書")]
    [InlineData("TW", "刺激光滑的表面")]
    [InlineData("CN", "快捷运输")]
    public void Find_PartOfALongerWord_IsFree(string region, string text) => Assert.Empty(RegionalLexicon.For(region)!.Find(text));

    [Fact]
    public void LocalWords_AreNotForeignThemselves()
    {
        foreach (var row in EmbeddedData.Rows("regional-words.tsv"))
        {
            var lexicon = RegionalLexicon.For(row[0])!;
            Assert.All(row[2].Split('|'), local => Assert.Empty(lexicon.Find(local)));
        }
    }

    [Fact]
    public void For_UnknownRegion_IsNull() => Assert.Null(RegionalLexicon.For("SG"));
}
