using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds phrases that the translation repeats in a loop.</summary>
internal sealed class LK2303Repetition : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2303", "repetition", MqmCategory.Addition, Severity.Major)
    {
        Summary = "The translation repeats a phrase again and again.",
        Explanation = """
            ## What it finds
            A phrase of three words or more, or of four characters or more in a script without spaces, that stands three
            times in a row in the target while the source has no such loop; or one word four times in a row; or a whole sentence
            twice in a row. Translation engines get stuck like this.

            ## Why it matters to a buyer
            The text is unreadable, and what should have followed is usually missing.

            ## How to fix
            Translate the text again.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "柔软亲肤的面料", "soft on the skin, soft on the skin, soft on the skin, soft on the skin, "),
            CheckExample.Flag("zh-Hans>ja", "柔软亲肤", "肌にやさしい肌にやさしい肌にやさしい"),
            CheckExample.Flag("zh-Hans>de", "防水运动手表", "Wasserdichte Sportuhr Uhr Uhr Uhr Uhr", at: "Uhr Uhr Uhr Uhr"),
            CheckExample.Flag("zh-Hans>en", "面料柔软，可机洗。", "The fabric is soft and machine washable. The fabric is soft and machine washable."),
            CheckExample.Pass("zh-Hans>en", "新品上架！限时优惠！", "New! New! Limited offer!"),
            CheckExample.Pass("zh-Hans>en", "好吃好吃好吃，重要的事说三遍", "Tasty, tasty, tasty: worth saying three times"),
            CheckExample.Pass("zh-Hans>ja", "柔软亲肤", "やわらかく、肌にやさしい"),
        ],
    };

    private const int Times = 3;

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (PhraseLoop.Find(facts.Target.Text, Times) is { } loop && PhraseLoop.Find(facts.Source.Text, 2) is null)
        {
            var phrase = facts.Target.Text.Substring(loop.Start, loop.Phrase).Trim();
            findings.Add(
                $"'{phrase}' stands {loop.Length / loop.Phrase} times in a row.",
                target: TextSpan.Of(facts.Target.Text, loop.Start, loop.Length));
        }
        else if (RepeatedWords.FindLoop(facts.Target) is { } words && !RepeatedWords.HasAny(facts.Source))
        {
            findings.Add(
                $"'{words.Text[..words.Text.TakeWhile(c => !char.IsWhiteSpace(c)).Count()]}' stands {RepeatedWords.CountOf(words)} times in a row.",
                target: words);
        }
        else if (DoubledSentence.Find(facts.Target.Text) is { } doubled && DoubledSentence.Find(facts.Source.Text) is null)
        {
            findings.Add($"'{doubled.Text}' stands twice in a row.", target: doubled);
        }
    }
}
