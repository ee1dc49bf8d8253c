using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds parts of the source that were left in the translation.</summary>
internal sealed class LK2202SourceResidue : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2202", "source-residue", MqmCategory.Untranslated, Severity.Major)
    {
        Summary = "A part of the source text was left in the translation.",
        Explanation = """
            ## What it finds
            Letters that only the source language is written with: Han characters in English, kana in German, and in Japanese
            the simplified characters that Japanese does not have. Protected texts, glossary renderings and the original
            spelling of a name in brackets may stay.

            ## Why it matters to a buyer
            The buyer cannot read that part, and the page looks broken.

            ## How to fix
            Translate the part the finding points at, or list it as protected.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "含涤纶35%的面料", "Fabric with 35% 涤纶", at: "涤纶"),
            CheckExample.Flag("zh-Hans>ja", "棉80%、涤纶20%", "綿80%、涤纶20%", at: "涤纶"),
            CheckExample.Flag("ja>de", "やわらかい綿", "Weiche 綿 aus Japan", at: "綿"),
            CheckExample.Pass("zh-Hans>en", "小红书同款", "As seen on Xiaohongshu (小红书)"),
            CheckExample.Pass("zh-Hans>ja", "纯棉毛巾", "純綿タオル"),
            CheckExample.Pass("zh-Hans>th", "纯棉毛巾", "ผ้าขนหนูผ้าฝ้ายแท้"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (SameText.AreEqual(facts.Source.Text, facts.Target.Text))
        {
            return;
        }

        foreach (var span in SourceResidue.Find(facts))
        {
            var at = facts.Source.Text.IndexOf(span.Text, StringComparison.Ordinal);
            findings.Add(
                $"'{span.Text}' was left in the language of the source.",
                at < 0 ? null : TextSpan.Of(facts.Source.Text, at, span.Length),
                span);
        }
    }
}
