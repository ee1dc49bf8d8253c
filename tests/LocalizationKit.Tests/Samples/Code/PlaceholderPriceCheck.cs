using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Tests.Samples.Code;

/// <summary>The check of its own that docs/writing-a-check.md shows.</summary>
internal sealed class PlaceholderPriceCheck : SegmentCheck
{
    public override CheckDescriptor Descriptor { get; } = new("ACME001", "placeholder-price", MqmCategory.Mistranslation, Severity.Critical)
    {
        Summary = "A price that nobody meant to publish.",
        Explanation = "Our feed writes 99999 where a price is missing; such a listing must not go live.",
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "售价99999元", "Price: 99999 CNY", at: "99999"),
            CheckExample.Pass("zh-Hans>en", "售价199元", "Price: 199 CNY"),
        ],
    };

    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var at = facts.Target.Text.IndexOf("99999", StringComparison.Ordinal);
        if (at >= 0)
        {
            findings.Add("The price is the placeholder of the feed.", target: new TextSpan(at, 5, "99999"));
        }
    }
}
