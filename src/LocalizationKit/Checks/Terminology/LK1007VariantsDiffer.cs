using LocalizationKit.Facts;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds terms that the variants of one product render differently.</summary>
internal sealed class LK1007VariantsDiffer : BatchCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1007", "variants-differ", MqmCategory.InconsistentTerminology, Severity.Minor)
    {
        Summary = "A variant of the same product, earlier in the batch, renders a term by another word.",
        Explanation = """
            ## What it finds
            Records of one batch and market that belong to one product (their record has the same `itemGroupId`, `parentId`, `parentSku`, `spu`, `productId`
            or `handle`) and render a glossary term, a material or a protected name by two different words, both admitted. Plural, case and spelling of one
            word are left out, and so are records that use both words. Equal texts with different translations are LK1005.

            ## Why it matters to a buyer
            The red one is a backpack and the blue one a rucksack: on the page of the product the title changes with the colour, and the buyer wonders what
            else does.

            ## How to fix
            Use the word of the record that the message names in all variants.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "防水双肩包 蓝色", "Waterproof rucksack, blue", at: "rucksack") with { Product = "P1", Terms = [("双肩包", "backpack|rucksack", "")], Earlier = [("防水双肩包 红色", "Waterproof backpack, red")] },
            CheckExample.Flag("zh-Hans>de", "天丝衬衫 白色", "Hemd aus Lyocell, weiß", at: "Lyocell") with { Product = "P1", Terms = [("天丝", "TENCEL|Lyocell", "")], Earlier = [("天丝衬衫 黑色", "Hemd aus TENCEL, schwarz")] },
            CheckExample.Pass("zh-Hans>en", "防水双肩包 蓝色", "Waterproof backpack, blue") with { Product = "P1", Terms = [("双肩包", "backpack|rucksack", "")], Earlier = [("防水双肩包 红色", "Waterproof backpack, red")] },
            CheckExample.Pass("zh-Hans>en", "防水双肩包 蓝色", "Waterproof rucksack, blue") with { Terms = [("双肩包", "backpack|rucksack", "")], Earlier = [("防水双肩包 红色", "Waterproof backpack, red")] },
        ],
    };

    /// <inheritdoc/>
    public override BatchMemory Begin() => new VariantMemory();

    /// <inheritdoc/>
    public override void Prepare(ListingFacts facts)
    {
        if (VariantGroup.Of(facts.Listing) is null)
        {
            return;
        }

        foreach (var segment in facts.Segments)
        {
            _ = segment.Terms;
        }
    }
}
