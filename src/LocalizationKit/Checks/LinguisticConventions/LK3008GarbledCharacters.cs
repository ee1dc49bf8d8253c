using LocalizationKit.Facts;
using LocalizationKit.Facts.CharacterModels;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds text that was decoded wrongly somewhere on its way.</summary>
internal sealed class LK3008GarbledCharacters : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3008", "garbled-characters", MqmCategory.Unintelligible, Severity.Major)
    {
        Summary = "The translation holds characters that come from a wrong decoding.",
        Explanation = """
            ## What it finds
            Replacement characters (U+FFFD), UTF-8 that was read as a Western, Chinese or Japanese code page (`Ã©`, `â€™`, `锟斤拷`,
            `縺ｮ`), runs of question marks that stand for lost characters, and control characters of the range U+0080–U+009F. With a
            language model of your own (`--language-model`, docs/risk.md) also stretches less like the language than anything in
            the approved texts that the model was tested on. That is a minor finding.

            ## Why it matters to a buyer
            The text cannot be read, and the shop looks abandoned.

            ## How to fix
            Translate again, or export the text again as UTF-8; the lost characters cannot be restored with certainty.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "不支持视频输出", "It doesnâ€™t support video", at: "â€™"),
            CheckExample.Flag("zh-Hans>fr", "咖啡杯", "Tasse Ã  cafÃ©"),
            CheckExample.Flag("zh-Hans>ja", "静音", "静\uFFFD音", at: "\uFFFD"),
            CheckExample.Pass("zh-Hans>fr", "咖啡杯", "Tasse à café « Âme »"),
            CheckExample.Pass("zh-Hans>vi", "保温杯", "Bình giữ nhiệt, giá tốt"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (Mojibake.Find(facts.Target.Text, facts.Target.Language.UsesHan) is not { } found || facts.Source.Text.Contains(found.Text, StringComparison.Ordinal))
        {
            if (Gibberish.Find(facts) is { } stretch)
            {
                findings.Add($"“{stretch.Text}” does not read like the language of the text.", target: stretch, severity: Severity.Minor);
            }

            return;
        }

        if (found.Text[0] == '?' && Mojibake.HasQuestionMarks(facts.Source.Text))
        {
            return;
        }

        findings.Add($"“{found.Text}” comes from a wrong decoding.", target: found);
    }
}
