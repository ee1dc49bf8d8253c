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
            Letter sizes and numbered sizes (S–L, 42码, EU 38) that are other ones in the translation. A size that is converted is
            looked up in the size tables of shoes, clothing, bras (the band) and rings: within a step of the table it is right.

            ## Why it matters to a buyer
            The buyer orders a size that does not exist or does not fit; returns follow.

            ## How to fix
            Keep the size of the source, or convert it with the size table of the market and name the system.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "S–L三码可选", "サイズはM〜XLの3種類", at: "M〜XL"),
            CheckExample.Flag("zh-Hans>en", "适合38码", "Fits size 36", at: "size 36"),
            CheckExample.Flag("zh-Hans>en", "女鞋 38码", "Women's shoes, US 10", at: "US 10"),
            CheckExample.Flag("zh-Hans>en", "文胸 75B", "Bra 36B", at: "36B"),
            CheckExample.Pass("zh-Hans>en", "女鞋 38码", "Women's shoes, US 7 / EU 38"),
            CheckExample.Pass("zh-Hans>ja", "连衣裙 160/84A", "ワンピース 9号"),
            CheckExample.Pass("zh-Hans>en", "文胸 75B", "Bra 34B"),
            CheckExample.Pass("zh-Hans>ja", "S–L三码可选", "サイズはS〜Lの3種類"),
            CheckExample.Pass("zh-Hans>en", "M-3XL 深灰", "Dark grey, M–XXXL"),
            CheckExample.Pass("zh-Hans>en", "适合38码", "Fits size 38"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Size, static d => $"Size {d.Source!.Text} became {d.Target!.Text}.", QuantityFindings.Grade);
}
