using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Facts.Lexicons;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds translations that are far too long.</summary>
internal sealed class LK2302Addition : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2302", "addition", MqmCategory.Addition, Severity.Major)
    {
        Summary = "The translation says what the source does not.",
        Explanation = """
            ## What it finds
            A target whose length, measured against how much room both languages need, lies far above what professional
            translations have; and a fact that no word of the source can stand for: a gift, a warranty, a refund, water
            resistance. With a lexicon of your own (`--lexicon`, docs/risk.md) also single words that nothing in the source
            stands for, while every word of the source is accounted for. That is a minor finding.

            ## Why it matters to a buyer
            The listing promises what the merchant never said.

            ## How to fix
            Take out what the source does not say.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "亚麻窗帘，遮光八成", "リネンカーテン、遮光率80％、3年保証付き", at: "保証"),
            CheckExample.Flag("zh-Hans>en", "多色可选", "Available in many colours. Our designers spent years to find the perfect palette for your home, and every shade is mixed by hand in our own studio by the sea."),
            CheckExample.Flag("en>ja", "Machine washable.", "洗濯機で洗えます。さらに抗菌加工を施しているので、毎日清潔にお使いいただけます。ご家族みなさまで安心してご利用ください。返品も承ります。"),
            CheckExample.Pass("zh-Hans>en", "多色可选", "Available in several colours"),
            CheckExample.Pass("zh-Hans>ja", "亚麻窗帘，质保三年", "リネンカーテン、3年保証付き"),
            CheckExample.Pass("zh-Hans>vi", "多色可选", "Có nhiều màu để lựa chọn"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.LengthBalance > 0)
        {
            findings.Add("The translation is far too long for this source; something was added.", TextSpan.Whole(facts.Source.Text), TextSpan.Whole(facts.Target.Text));
            return;
        }

        var isFound = false;
        foreach (var difference in ConceptComparer.Compare(facts.Target, facts.Source))
        {
            // A translator may carry a fact over from another field of the same listing.
            if (!facts.Segment.Listing.Fields.Any(f => ConceptComparer.States(f.Source, facts.Source.Language, difference.Concept)))
            {
                findings.Add($"The source does not say '{difference.Cue.Text}'.", TextSpan.Whole(facts.Source.Text), difference.Cue);
                isFound = true;
            }
        }

        foreach (var word in isFound ? [] : UncoveredWords.Find(facts, isOmission: false))
        {
            findings.Add($"'{word.Words.Text}' seems to be added: nothing in the source stands for it.", word.Place, word.Words, severity: Severity.Minor);
        }
    }
}
