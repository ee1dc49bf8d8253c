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
            CheckExample.Flag("zh-Hans>de", "尺寸（厘米）", "Größe （cm）", at: "（cm）"),
            CheckExample.Flag("en>ja", "Soft, light", "柔らかく,軽い", at: ","),
            CheckExample.Pass("zh-Hans>en", "品牌：花西子", "Brand: 花西子（Florasis）"),
            CheckExample.Pass("zh-Hans>ja", "约1,000件", "約1,000点。ご注意ください"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var language = facts.Target.Language;
        if (language.UsesHan && WidthFaults.HasNarrow(facts.Target.Text))
        {
            Report(WidthFaults.FindNarrow(facts.Target), "half-width", isSafe: false, facts, findings);
        }
        else if (!language.UsesHan && !language.IsUndetermined && language.Language != "ko" && WidthFaults.HasWide(facts.Target.Text))
        {
            Report(WidthFaults.FindWide(facts.Target.Text), "full-width", isSafe: true, facts, findings);
        }
    }

    // One finding for all: a text that is set in one width throughout has one fault, not fifty.
    private static void Report(IEnumerable<WidthFault> faults, string width, bool isSafe, SegmentFacts facts, FindingCollector findings)
    {
        var open = faults.Where(f => !facts.IsApproved(f.Start)).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var text = facts.Target.Text;
        var (first, last) = (open[0], open[^1]);
        var more = open.Count == 1 ? "" : $", and {open.Count - 1} more behind it";
        findings.Add(
            $"“{text.Substring(first.Start, first.Length)}” is {width}{more}.",
            target: TextSpan.Of(text, first.Start, last.Start + last.Length - first.Start),
            suggestion: new Suggestion(WidthFault.Mend(text, open), isSafe));
    }
}
