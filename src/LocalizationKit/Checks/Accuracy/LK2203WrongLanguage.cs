using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds targets in another language than that of the market.</summary>
internal sealed class LK2203WrongLanguage : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2203", "wrong-language", MqmCategory.Untranslated, Severity.Major)
    {
        Summary = "The translation is in another language than the market reads.",
        Explanation = """
            ## What it finds
            Letters that contradict the language (a Thai text without Thai letters, a Chinese one full of kana), or, in Latin
            script, a text of six words or more, or a sentence of seven, whose commonest words are clearly those of another
            language. Indonesian and Malay are not told apart; English is accepted in Filipino copy.

            ## Why it matters to a buyer
            The buyer may not be able to read it.

            ## How to fix
            Translate into the language of the market.
            """,
        Explains = ["LK1001", "LK2202"],
        Examples =
        [
            CheckExample.Flag("zh-Hans>de", "纯棉面料。首次使用前请先清洗。", "Die Decke ist aus reiner Baumwolle und hält auch in der Nacht warm. Please wash it before you use it for the first time.", at: "Please wash it before you use it for the first time"),
            CheckExample.Flag("zh-Hans>id", "如有缺件，免费补寄。", "If a piece is missing we will send it to you for free."),
            CheckExample.Flag("zh-Hans>th", "轻便好收纳的折叠椅", "A folding chair that is light and easy to store"),
            CheckExample.Flag("zh-Hans>fr", "适合日常使用的包", "Eine Tasche für jeden Tag, die auch bei Regen nicht nass wird"),
            CheckExample.Pass("zh-Hans>id", "如有缺件，免费补寄。", "Jika ada bagian yang kurang, kami kirim ulang gratis."),
            CheckExample.Pass("zh-Hans>th", "ANKER 充电宝", "ANKER PowerCore Slim Power Bank"),
            CheckExample.Pass("zh-Hans>fil", "如有缺件，免费补寄。", "If a piece is missing we will send it to you for free."),
        ],
    };

    // Filipino shops mix English in; a wholly English text reads as usual there.
    private static string? NameOf(TextFacts target, string? other) =>
        other is null || (other == "en" && (target.Language.Language is "fil" or "tl")) ? null : LanguageNames.Of(other);

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (SameText.AreEqual(facts.Source.Text, facts.Target.Text))
        {
            return;
        }

        var seen = ScriptMismatch.Describe(facts.Target, facts.Source.Language) ?? NameOf(facts.Target, StopwordProfiles.FindOther(facts.Target));
        if (seen is not null)
        {
            findings.Add(
                $"The translation should be {LanguageNames.Of(facts.Target.Language.Language)}, but is in {seen}.",
                TextSpan.Whole(facts.Source.Text),
                TextSpan.Whole(facts.Target.Text));
        }
        else if (StopwordProfiles.FindOtherSentence(facts.Target) is { } other && NameOf(facts.Target, other.Language) is { } name)
        {
            findings.Add(
                $"This sentence should be {LanguageNames.Of(facts.Target.Language.Language)}, but is in {name}.",
                target: TextSpan.Of(facts.Target.Text, other.Sentence.Start, other.Sentence.Length));
        }
    }
}
