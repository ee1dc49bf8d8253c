using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds values of the source that the translation leaves out.</summary>
internal sealed class LK2002NumberMissing : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2002", "number-missing", MqmCategory.Omission, Severity.Minor)
    {
        Summary = "A number of the source has no counterpart in the translation.",
        Explanation = """
            ## What it finds
            A value in digits that occurs nowhere in the translation: not in words, not converted, not inside a code.
            Idioms, a generic 一个 and small numbers in words may be dropped.

            ## Why it matters to a buyer
            The size, the price or the share that decides the purchase is gone. Prices, measures, shares, ages and counts are major.

            ## How to fix
            Add the value at the place where the source has it.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "保温杯500ml不锈钢", "Stainless steel thermos"),
            CheckExample.Flag("zh-Hans>ja", "满300元可用，95%棉", "300元以上で利用可能、コットン"),
            CheckExample.Pass("zh-Hans>en", "一次用不完也没关系", "No worry if you do not finish it"),
            CheckExample.Pass("zh-Hans>en", "48小时内发货", "Ships within 2 days"),
            CheckExample.Pass("zh-Hans>en", "两件套", "Two-piece set"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Missing, static d => $"{QuantityFindings.Read(d.Source!)} of the source is missing from the translation.", Grade);

    private static Severity? Grade(QuantityDifference difference)
    {
        var quantity = difference.Source!;
        var isWeighty = quantity.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Discount or QuantityKind.Measure or QuantityKind.Temperature or QuantityKind.Age or QuantityKind.Duration or QuantityKind.Count;
        return isWeighty && !difference.IsUncertain ? Severity.Major : null;
    }
}
