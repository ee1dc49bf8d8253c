using FsCheck.Xunit;
using LocalizationKit.Facts.Polarity;
using LocalizationKit.Markets;

namespace LocalizationKit.Tests.Facts.Polarity;

public sealed class PolarityReaderTests
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant-HK", "ja", "en", "de", "fr", "es", "it", "pt", "nl", "id", "ms", "vi", "th", "fil", "ko", "und", "cs"];

    [Theory]
    [InlineData("zh-Hans", "本品不含酒精", "不含")]
    [InlineData("zh-Hant-HK", "請勿放入洗衣機", "請勿")]
    [InlineData("zh-Hans", "不可机洗", "不可")]
    [InlineData("ja", "乾燥機は使えません", "ません")]
    [InlineData("ja", "塩素系漂白剤は使用禁止", "禁止")]
    [InlineData("en", "Don’t use bleach", "Don’t")]
    [InlineData("en", "Alcohol-free toner", "-free")]
    [InlineData("de", "Nicht bleichen", "Nicht")]
    [InlineData("de", "Enthält keine Duftstoffe", "keine")]
    [InlineData("fr", "Ne convient pas au micro-ondes", "Ne convient pas")]
    [InlineData("es", "Pilas no incluidas", "no")]
    [InlineData("it", "Non candeggiare", "Non")]
    [InlineData("id", "Jangan gunakan pemutih", "Jangan")]
    [InlineData("ms", "Tidak termasuk bateri", "Tidak")]
    [InlineData("vi", "Không dùng thuốc tẩy", "Không")]
    [InlineData("th", "ห้ามใช้น้ำยาฟอกขาว", "ห้าม")]
    [InlineData("fil", "Huwag gumamit ng bleach", "Huwag")]
    [InlineData("ko", "표백제를 사용하지 마세요", "마세요")]
    public void Read_ProductNegation_GivesAStrongCue(string language, string text, string cue)
    {
        var cues = PolarityReader.Read(text, LanguageTag.Parse(language));

        Assert.Contains(cues, c => c.IsStrong && c.Text == cue);
    }

    [Theory]
    [InlineData("zh-Hans", "不锈钢无线耳机特别好用")]
    [InlineData("zh-Hans", "不但好看，而且是不是很轻")]
    [InlineData("zh-Hans", "有没有口袋")]
    [InlineData("zh-Hans", "莫代尔面料非常柔软")]
    [InlineData("en", "Under the unit you will find No. 5")]
    [InlineData("en", "Not only soft but wireless")]
    [InlineData("ja", "まずは少ない量で、必ずお試しください")]
    [InlineData("ja", "やわらかいだけでなく軽い")]
    [InlineData("th", "ใช้งานได้อย่างปลอดภัย")]
    [InlineData("vi", "Không chỉ nhẹ, lọc không khí tốt")]
    [InlineData("de", "Unsere Unterlage passt nicht nur hier")]
    [InlineData("und", "not without 不含")]
    public void Read_SetPhrasesAndOtherWords_GiveNoStrongCue(string language, string text) =>
        Assert.DoesNotContain(PolarityReader.Read(text, LanguageTag.Parse(language)), c => c.IsStrong);

    [Fact]
    public void Read_FullWidthLetters_AreFolded() =>
        Assert.Contains(PolarityReader.Read("ＮＯＴ washable", LanguageTag.Parse("en")), c => c.IsStrong && c.Text == "ＮＯＴ");

    [Theory]
    [InlineData("und", false)]
    [InlineData("cs", false)]
    [InlineData("zh-Hant-MO", true)]
    [InlineData("yue", true)]
    public void Knows_SaysWhetherThereAreData(string language, bool expected) =>
        Assert.Equal(expected, PolarityReader.Knows(LanguageTag.Parse(language)));

    [Property]
    public void Read_AnyText_GivesOrderedCuesInsideIt(string? text)
    {
        foreach (var language in Languages)
        {
            var end = 0;
            foreach (var cue in PolarityReader.Read(text ?? "", LanguageTag.Parse(language)))
            {
                Assert.True(cue.Start >= end);
                Assert.Equal(text!.Substring(cue.Start, cue.Length), cue.Text);
                end = cue.Start + cue.Length;
            }
        }
    }
}
