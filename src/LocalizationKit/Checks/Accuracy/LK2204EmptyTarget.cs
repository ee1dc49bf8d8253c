using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds fields that are not translated yet.</summary>
internal sealed class LK2204EmptyTarget : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2204", "empty-target", MqmCategory.Omission, Severity.Major)
    {
        Summary = "The source has text, the translation is absent or blank.",
        Explanation = """
            ## What it finds
            A field whose target is null, absent or nothing but blanks while the source is not.

            ## Why it matters to a buyer
            The buyer sees nothing where the merchant wrote something.

            ## How to fix
            Translate the field, e.g. with `lockit translate`, or empty the source too.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "纯棉短袖", null),
            CheckExample.Flag("zh-Hans>ja", "防水后背包", "  "),
            CheckExample.Pass("zh-Hans>en", "", null),
            CheckExample.Pass("zh-Hans>en", "纯棉短袖", "Cotton short-sleeve top"),
        ],
    };

    /// <inheritdoc/>
    public override bool RunsOnIncomplete => true;

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.Source.IsBlank && facts.Target.IsBlank)
        {
            findings.Add("There is no translation.", TextSpan.Whole(facts.Source.Text));
        }
    }
}
