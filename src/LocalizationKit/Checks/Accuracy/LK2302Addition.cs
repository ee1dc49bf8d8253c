using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds translations that are far too long.</summary>
internal sealed class LK2302Addition : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2302", "addition", MqmCategory.Addition, Severity.Major)
    {
        Summary = "The translation is far too long for its source.",
        Explanation = """
            ## What it finds
            A target whose length, measured against how much room both languages need, lies far above what professional
            translations have.

            ## Why it matters to a buyer
            The listing promises what the merchant never said.

            ## How to fix
            Take out what the source does not say.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "多色可选", "Available in many colours. Our designers spent years to find the perfect palette for your home, and every shade is mixed by hand in our own studio by the sea."),
            CheckExample.Flag("en>ja", "Machine washable.", "洗濯機で洗えます。さらに抗菌加工を施しているので、毎日清潔にお使いいただけます。ご家族みなさまで安心してご利用ください。返品も承ります。"),
            CheckExample.Pass("zh-Hans>en", "多色可选", "Available in several colours"),
            CheckExample.Pass("zh-Hans>vi", "多色可选", "Có nhiều màu để lựa chọn"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (LengthRatio.Compare(facts) > 0)
        {
            findings.Add("The translation is far too long for this source; something was added.", TextSpan.Whole(facts.Source.Text), TextSpan.Whole(facts.Target.Text));
        }
    }
}
