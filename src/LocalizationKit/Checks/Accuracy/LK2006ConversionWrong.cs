using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds converted values that are not equal to the source.</summary>
internal sealed class LK2006ConversionWrong : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2006", "conversion-wrong", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "A converted value is not equal to the source within rounding.",
        Explanation = """
            ## What it finds
            A measure in another unit of the same kind whose value is neither exact nor rounded from the exact one.

            ## Why it matters to a buyer
            A wrong conversion is a wrong size: the parcel, the dress or the dose does not fit.

            ## How to fix
            Convert again: 1斤 = 500 g, 1寸 = 3.33 cm (screens and suitcases: 2.54 cm), 1 in = 2.54 cm, 1 lb = 453.6 g.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "长30厘米", "15.8 inches long", at: "15.8 inches"),
            CheckExample.Flag("zh-Hans>de", "适合体重90斤", "Für ein Körpergewicht von 60 kg", at: "60 kg"),
            CheckExample.Pass("zh-Hans>en", "长30厘米", "11.8 inches long"),
            CheckExample.Pass("zh-Hans>en", "机洗水温40℃", "Machine wash at 104°F"),
            CheckExample.Pass("zh-Hans>en", "身高155-170cm", "Height 61–67 in"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings) =>
        QuantityFindings.Add(facts, findings, QuantityDifferenceKind.Conversion, static d => d.Source is null ? $"{d.Target!.Text} does not agree with the measure beside it." : d.Expected is null ? $"{d.Target!.Text} is not {d.Source.Text} converted." : $"{d.Source.Text} is {d.Expected}, but the translation says {d.Target!.Text}.", QuantityFindings.Grade);
}
