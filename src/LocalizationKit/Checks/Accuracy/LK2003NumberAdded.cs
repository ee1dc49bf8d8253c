using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds values of the translation that the source does not hold.</summary>
internal sealed class LK2003NumberAdded : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2003", "number-added", MqmCategory.Addition, Severity.Minor)
    {
        Summary = "A number of the translation has no counterpart in the source.",
        Explanation = """
            ## What it finds
            A value in digits that the source has neither as a number, nor in words, nor converted, nor inside a code.

            ## Why it matters to a buyer
            The page promises what the merchant never said. An ordinal or a date is minor, and so is a figure that another
            field of the listing has.

            ## How to fix
            Take the value out, or add it to the source if it is right.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "春季新款连衣裙", "New spring dress, 30% wool", at: "30%"),
            CheckExample.Flag("zh-Hans>ja", "防水手表", "防水腕時計 50m", at: "50m"),
            CheckExample.Pass("zh-Hans>en", "半年保修", "6-month warranty"),
            CheckExample.Pass("zh-Hans>en", "长30cm", "30 cm (11.8 in) long"),
            CheckExample.Pass("zh-Hans>vi", "双层保温", "Giữ nhiệt 2 lớp"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Added, static d => $"{QuantityFindings.Read(d.Target!)} stands in the translation only.", Grade);

    private static Severity? Grade(QuantityDifference difference)
    {
        var quantity = difference.Target!;
        var isWeighty = quantity.Kind is not (QuantityKind.Ordinal or QuantityKind.Date);
        return isWeighty && !difference.IsUncertain ? Severity.Major : null;
    }
}
