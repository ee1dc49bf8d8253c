using LocalizationKit.Judging;
using LocalizationKit.Mqm;
using LocalizationKit.Tests.Facts;
using LocalizationKit.Translation;

namespace LocalizationKit.Tests.Judging;

public sealed class BackTranslationJudgeTests
{
    private const string Source = "不锈钢保温杯，容量500毫升，不可用于微波炉";

    [Fact]
    public async Task Judge_ATextThatComesBack_IsClean()
    {
        Assert.Empty((await JudgeAsync("不锈钢保温杯，500毫升，不可放入微波炉使用")).Errors);
        Assert.Empty((await JudgeAsync("保温杯为不锈钢材质，可装500 ml，请勿用于微波炉")).Errors);
    }

    [Theory]
    [InlineData("不锈钢保温杯，容量350毫升，不可用于微波炉", "500毫升")]
    [InlineData("不锈钢保温杯，不可用于微波炉", "500毫升")]
    public async Task Judge_AFactThatIsLost_IsNamed(string back, string lost)
    {
        var error = Assert.Single((await JudgeAsync(back)).Errors);

        Assert.Equal((Severity.Minor, lost), (error.Severity, error.Source!.Text));
        Assert.Contains($"'{lost}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_AFactLostAndTheWordingDrifted_IsMajor()
    {
        var error = Assert.Single((await JudgeAsync("漂亮的花瓶适合放在您的客厅里作为装饰")).Errors);

        Assert.Equal(Severity.Major, error.Severity);
        Assert.Contains("%", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Judge_OnlyTheWordingDrifted_IsMinor()
    {
        var judge = Judge(_ => TranslatedText.Of("漂亮的花瓶适合放在您的客厅里"));

        var error = Assert.Single(Assert.Single(await judge.JudgeAsync([SegmentFactsFactory.Create("zh-Hans>en", "户外折叠椅收纳方便携带轻松", "A chair")])).Errors);

        Assert.Equal(Severity.Minor, error.Severity);
    }

    [Fact]
    public async Task Judge_AsksInTheOtherDirectionAndKeepsCodes()
    {
        TranslationRequest? asked = null;
        var judge = new BackTranslationJudge(new FakeTranslator(r => { asked = r; return TranslatedText.Of(Source); }));

        await judge.JudgeAsync([SegmentFactsFactory.Create("zh-Hans>en", Source, "Steel cup {name}, 500 ml")]);

        Assert.Equal(("en", "zh-Hans", "{name}"), (asked!.SourceLanguage, asked.TargetLanguage, Cut(asked.Texts[0])));
        Assert.Equal(("back-translation:fake", "LK2702"), (judge.Name, judge.CheckId));
    }

    [Fact]
    public async Task Judge_AFailure_IsNoError()
    {
        var judge = Judge(_ => TranslatedText.Of(new TranslationFailure(TranslationFailureKind.Throttled, "Slow down.")));

        var opinion = Assert.Single(await judge.JudgeAsync([SegmentFactsFactory.Create("zh-Hans>en", Source, "Steel cup")]));

        Assert.Equal(("LK9202", 0), (opinion.Failure!.CheckId, opinion.Errors.Count));
    }

    private static string Cut(TranslationText text) => text.Text.Substring(text.Kept[0].Start, text.Kept[0].Length);

    private static async Task<TextOpinion> JudgeAsync(string back) =>
        Assert.Single(await Judge(_ => TranslatedText.Of(back)).JudgeAsync([SegmentFactsFactory.Create("zh-Hans>en", Source, "Stainless steel flask, 500 ml, not for microwave ovens")]));

    private static BackTranslationJudge Judge(Func<TranslationRequest, TranslatedText> answer) => new(new FakeTranslator(answer));
}
