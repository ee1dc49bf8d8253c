using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds translations that are far too short.</summary>
internal sealed class LK2301Omission : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2301", "omission", MqmCategory.Omission, Severity.Major)
    {
        Summary = "The translation is far too short for its source.",
        Explanation = """
            ## What it finds
            A target whose length, measured against how much room both languages need, lies far below what professional
            translations have. Names and codes that stay are left out of the measure.

            ## Why it matters to a buyer
            Facts about the product are missing.

            ## How to fix
            Compare sentence by sentence and translate what is missing.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "采用环保水性漆，色泽温润，表面光滑，边角打磨圆润，给家人安心的使用体验。", "Eco-friendly."),
            CheckExample.Flag("en>de", "The bag has a padded compartment for a laptop, two side pockets for bottles and a hidden pocket for your passport.", "Die Tasche ist gepolstert."),
            CheckExample.Pass("zh-Hans>en", "采用环保水性漆，色泽温润，边角圆润。", "Finished in eco-friendly water-based paint with a warm tone and rounded edges."),
            CheckExample.Pass("en>ja", "The bag has a padded compartment for a laptop.", "ノートPC用のクッション付きポケット。"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (LengthRatio.Compare(facts) < 0)
        {
            findings.Add("The translation is far too short for this source; something was left out.", TextSpan.Whole(facts.Source.Text), TextSpan.Whole(facts.Target.Text));
        }
    }
}
