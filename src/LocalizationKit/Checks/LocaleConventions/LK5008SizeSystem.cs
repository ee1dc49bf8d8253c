using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds clothing and shoe sizes of the Chinese system that were copied.</summary>
internal sealed class LK5008SizeSystem : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5008", "size-system", MqmCategory.MeasurementFormat, Severity.Minor)
    {
        Summary = "A Chinese size was copied without a conversion or a note.",
        Explanation = """
            ## What it finds
            Chinese garment sizes such as 175/92A, Chinese shoe sizes in English and Japanese, Chinese bra sizes where bands are
            counted in another way, and size letters whose source says that they are Asian or gives the Chinese code beside them,
            where the translation neither converts them nor names the system.

            ## Why it matters to a buyer
            An Asian XL is a Western M: the parcel comes back.

            ## How to fix
            Convert the size, give the length in centimetres, or name the system: "EU 39", "Asian size XL".
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "男士衬衫 175/92A", "Men's shirt, 175/92A", at: "175/92A"),
            CheckExample.Flag("zh-Hans>ja", "女鞋 38码", "レディースシューズ サイズ38", at: "38"),
            CheckExample.Flag("zh-Hans>en", "女靴 39码", "Women's boots, size 39", at: "39"),
            CheckExample.Flag("zh-Hans>de", "亚洲码XL", "Größe XL", at: "XL"),
            CheckExample.Flag("zh-Hans>en", "文胸 75B", "Bra 75B", at: "75B"),
            CheckExample.Flag("zh-Hans>en", "连衣裙 M（160/84A）", "Dress, size M", at: "M"),
            CheckExample.Pass("zh-Hans>en", "女靴 39码", "Women's boots, EU 39"),
            CheckExample.Pass("zh-Hans>ja", "女鞋 38码", "レディースシューズ 24.0cm"),
            CheckExample.Pass("zh-Hans>de", "亚洲码XL", "Asiatische Größe XL"),
            CheckExample.Pass("zh-Hans>de", "女靴 39码", "Damenstiefel, Größe 39"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var size in CopiedSizes.Find(facts))
        {
            findings.Add($"{size.Target.Text} is {size.Kind}: convert it or name the system.", size.Source, size.Target);
        }
    }
}
