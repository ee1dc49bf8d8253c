using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds clothing and shoe sizes that differ.</summary>
internal sealed class LK2010SizeChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2010", "size-changed", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "A clothing or shoe size differs.",
        Explanation = """
            ## What it finds
            Letter sizes and numbered sizes (S–L, 42码, EU 38) that are other ones in the translation.

            ## Why it matters to a buyer
            The buyer orders a size that does not exist or does not fit; returns follow.

            ## How to fix
            Keep the size of the source, or convert it with the size table of the market and name the system.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "S–L三码可选", "サイズはM〜XLの3種類", at: "M〜XL"),
            CheckExample.Flag("zh-Hans>en", "适合38码", "Fits size 36", at: "size 36"),
            CheckExample.Pass("zh-Hans>ja", "S–L三码可选", "サイズはS〜Lの3種類"),
            CheckExample.Pass("zh-Hans>en", "M-3XL 深灰", "Dark grey, M–XXXL"),
            CheckExample.Pass("zh-Hans>en", "适合38码", "Fits size 38"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Size, static d => $"Size {d.Source!.Text} became {d.Target!.Text}.", QuantityFindings.Grade);
}
