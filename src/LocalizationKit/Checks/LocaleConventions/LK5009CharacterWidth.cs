using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds full-width characters in Latin text and half-width punctuation in Chinese and Japanese.</summary>
internal sealed class LK5009CharacterWidth : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5009", "character-width", MqmCategory.LocaleSpecificText, Severity.Minor)
    {
        Summary = "Letters, digits or marks have the width of the other writing system.",
        Explanation = """
            ## What it finds
            Full-width letters, digits and marks (，。（） ＡＢＣ) in a text in Latin script, and a half-width comma or full stop between
            Chinese or Japanese characters. Full-width marks beside a Chinese or Japanese name are left alone.

            ## Why it matters to a buyer
            The text has odd gaps, breaks lines in wrong places and shows that it was pasted from the source.

            ## How to fix
            Apply the suggestion.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "柔软，透气", "Soft，breathable", at: "，"),
            CheckExample.Flag("zh-Hans>de", "尺寸（厘米）", "Größe （cm）", at: "（"),
            CheckExample.Flag("en>ja", "Soft, light", "柔らかく,軽い", at: ","),
            CheckExample.Pass("zh-Hans>en", "品牌：花西子", "Brand: 花西子（Florasis）"),
            CheckExample.Pass("zh-Hans>ja", "约1,000件", "約1,000点。ご注意ください"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var text = facts.Target.Text;
        var language = facts.Target.Language;
        if (language.UsesHan)
        {
            foreach (var index in WidthFaults.FindNarrow(facts.Target))
            {
                var wide = text[index] == '.' ? "。" : language.Language == "ja" ? "、" : "，";
                findings.Add($"“{text[index]}” is half-width here.", target: TextSpan.Of(text, index, 1), suggestion: new Suggestion(wide, IsSafe: text[index] == '.'));
            }
        }
        else if (!language.IsUndetermined && language.Language != "ko")
        {
            foreach (var (start, length, mended) in WidthFaults.FindWide(text))
            {
                if (!facts.IsApproved(start))
                {
                    findings.Add($"“{text.Substring(start, length)}” is full-width.", target: TextSpan.Of(text, start, length), suggestion: new Suggestion(mended, IsSafe: true));
                }
            }
        }
    }
}
