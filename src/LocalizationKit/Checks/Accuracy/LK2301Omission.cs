using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds translations that are far too short.</summary>
internal sealed class LK2301Omission : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2301", "omission", MqmCategory.Omission, Severity.Major)
    {
        Summary = "The translation leaves out what the source says.",
        Explanation = """
            ## What it finds
            A target whose length, measured against how much room both languages need, lies far below what professional
            translations have; and, outside titles, a fact of the source that no word of the translation can stand for: a
            gift, a warranty, a return policy, a shelf life, an allergen, an age limit, an area that is not served; or a clause
            whose number is missing while the translation has fewer clauses than the source. With a lexicon of your own
            (`--lexicon`, docs/risk.md) also single words: the lexicon knows their translations well, none of them is there, and
            every word that is there stands for something else. That is a minor finding.

            ## Why it matters to a buyer
            Facts about the product are missing.

            ## How to fix
            Compare sentence by sentence and translate what is missing.
            """,
        Explains = ["LK1001", "LK2002"],
        Examples =
        [
            CheckExample.Flag("zh-Hans>it", "整机质保两年，全国联保", "Due anni di assistenza telefonica"),
            CheckExample.Flag("zh-Hans>en", "采用环保水性漆，色泽温润，表面光滑，边角打磨圆润，给家人安心的使用体验。", "Eco-friendly."),
            CheckExample.Flag("en>de", "The bag has a padded compartment for a laptop, two side pockets for bottles and a hidden pocket for your passport.", "Die Tasche ist gepolstert."),
            CheckExample.Flag("zh-Hans>de", "桌面可折叠，配4把椅子，送餐垫", "Klappbare Tischplatte, inklusive Platzsets"),
            CheckExample.Flag("zh-Hans>id", "积木共300块，适合6岁以上", "300 keping balok"),
            CheckExample.Pass("zh-Hans>en", "采用环保水性漆，色泽温润，边角圆润。", "Finished in eco-friendly water-based paint with a warm tone and rounded edges."),
            CheckExample.Pass("zh-Hans>it", "整机质保两年，全国联保", "Due anni di garanzia su tutto il territorio nazionale"),
            CheckExample.Pass("en>ja", "The bag has a padded compartment for a laptop.", "ノートPC用のクッション付きポケット。"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.LengthBalance < 0)
        {
            findings.Add("The translation is far too short for this source; something was left out.", TextSpan.Whole(facts.Source.Text), TextSpan.Whole(facts.Target.Text));
            return;
        }

        // A title is rewritten for the shoppers of the market; what it drops stands in the other fields.
        if (facts.Segment.Field.Name == "title" && facts.Segment.Listing.Fields.Count > 1)
        {
            return;
        }

        if (LostClauses.Find(facts) is { } clause)
        {
            findings.Add($"'{clause.Text}' seems to be left out: its number is missing, and the translation has fewer clauses.", clause);
            return;
        }

        var isFound = false;
        foreach (var difference in ConceptComparer.Compare(facts.Source, facts.Target))
        {
            findings.Add($"'{difference.Cue.Text}' has no counterpart in the translation.", difference.Cue, TextSpan.Whole(facts.Target.Text));
            isFound = true;
        }

        foreach (var word in isFound ? [] : UncoveredWords.Find(facts, isOmission: true))
        {
            findings.Add($"'{word.Words.Text}' seems to be left out: nothing in the translation stands for it.", word.Words, word.Place, severity: Severity.Minor);
        }
    }
}
