using LocalizationKit.Tests.Judging;
using LocalizationKit.Translation;

namespace LocalizationKit.Tests.Translation;

public sealed class BudgetedTranslatorTests
{
    [Fact]
    public async Task Translate_TheSameTextAgain_IsAskedForOnce()
    {
        var engine = new FakeTranslator(_ => TranslatedText.Of("x"));
        var translator = new BudgetedTranslator(engine, 100);

        await AskAsync(translator, "甲", "甲", "乙");
        var again = await AskAsync(translator, "乙", "丙");

        Assert.Equal(["甲", "乙", "丙"], engine.Asked);
        Assert.All(again, t => Assert.True(t.IsTranslated));
        Assert.Equal(3, translator.Spent);
    }

    [Fact]
    public async Task Translate_BeyondTheBudget_FailsAndSendsNothing()
    {
        var engine = new FakeTranslator(_ => TranslatedText.Of("x"));
        var translator = new BudgetedTranslator(engine, 5);

        var texts = await AskAsync(translator, "四个汉字", "两字", "一");

        Assert.Equal([true, false, true], texts.Select(t => t.IsTranslated));
        Assert.Equal("LK9213", texts[1].Failure!.CheckId);
        Assert.Equal(["四个汉字", "一"], engine.Asked);
    }

    private static async Task<IReadOnlyList<TranslatedText>> AskAsync(BudgetedTranslator translator, params string[] texts) =>
        (await translator.TranslateAsync(new TranslationRequest { SourceLanguage = "zh-Hans", TargetLanguage = "en", Texts = [.. texts.Select(t => new TranslationText { Text = t })] })).Texts;
}
