using LocalizationKit.Facts.Wording;

namespace LocalizationKit.Tests.Facts.Wording;

public sealed class AbuseReaderTests
{
    [Theory]
    [InlineData("en>de", "Shut up and pay, you moron.", "Bezahlen Sie bitte.", "Shut up", null)]
    [InlineData("en>ja", "The clerk is an asshole.", "店員はクソ野郎だ。", "asshole", "クソ野郎")]
    [InlineData("en>zh-Hans", "What a bastard!", "真是个好人！", "bastard", null)]
    [InlineData("zh-Hans>fr", "老板就是王八蛋", "Le patron est très aimable", "王八蛋", null)]
    [InlineData("en>de", "I will kill you if it is late", "Ich freue mich auf die Lieferung", "kill you", null)]
    public void Find_AbuseOfTheSource_IsFoundWithItsCounterpart(string languages, string source, string target, string expected, string? answer)
    {
        var found = AbuseReader.Find(SegmentFactsFactory.Create(languages, source, target), out var counterpart);

        Assert.Equal(expected, found?.Span.Text);
        Assert.Equal(answer, counterpart?.Span.Text);
    }

    [Theory]
    [InlineData("en>de", "What a stupid zip", "Was für ein dummer Reißverschluss")]
    [InlineData("en>de", "Idiot-proof assembly", "Aufbau für jedermann")]
    [InlineData("en>de", "Black cock feather for hats", "Schwarze Hahnenfeder für Hüte")]
    [InlineData("en>zh-Hans", "Vacuum that sucks up hair", "可吸毛发的吸尘器")]
    [InlineData("zh-Hans>en", "油菜花蜂蜜，公鸡摆件", "Rapeseed honey, rooster figurine")]
    [InlineData("en>de", "You moron", "")]
    public void Find_LightOrHarmlessWords_AreLeftAlone(string languages, string source, string target) =>
        Assert.Null(AbuseReader.Find(SegmentFactsFactory.Create(languages, source, target), out _));
}
