using LocalizationKit.Facts.Coverage;

namespace LocalizationKit.Tests.Facts.Coverage;

public sealed class SourceResidueTests
{
    [Theory]
    [InlineData("zh-Hans>en", "Made of 涤纶 and 棉", "涤纶|棉")]
    [InlineData("zh-Hans>en", "Made of cotton", "")]
    [InlineData("zh-Hans>en", "Known as Xiaohongshu (小红书)", "")]
    [InlineData("zh-Hans>en", "Soft丨Warm丨Light", "")]
    [InlineData("zh-Hans>ja", "綿80％、涤纶20％", "涤纶")]
    [InlineData("zh-Hans>ja", "無地の綿タオル", "")]
    [InlineData("zh-Hans>zh-Hant", "质地清爽", "")]
    [InlineData("ja>en", "Soft タオル from 今治", "タオル|今治")]
    [InlineData("th>de", "Weiches ผ้า", "ผ้า")]
    [InlineData("en>de", "Weiches towel", "")]
    [InlineData("zh-Hans>und", "涤纶", "")]
    public void Find_GivesWhatOnlyTheSourceIsWrittenWith(string languages, string target, string expected)
    {
        var found = SourceResidue.Find(SegmentFactsFactory.Create(languages, "x", target));

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), found.Select(s => s.Text));
        Assert.All(found, s => Assert.Equal(target.Substring(s.Start, s.Length), s.Text));
    }

    [Theory]
    [InlineData('们', true)]
    [InlineData('锦', true)]
    [InlineData('很', true)]
    [InlineData('綿', false)]
    [InlineData('国', false)]
    [InlineData('会', false)]
    public void IsChineseOnly_KnowsJapaneseCharacters(char c, bool expected) => Assert.Equal(expected, SourceResidue.IsChineseOnly(c));
}
