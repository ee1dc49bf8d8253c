using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds translations that an earlier record of the batch has too, for a clearly different source.</summary>
internal sealed class LK1006ReusedTranslation : BatchCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1006", "reused-translation", MqmCategory.InconsistentTerminology, Severity.Minor)
    {
        Summary = "The same translation stands for a clearly different source text earlier in the batch.",
        Explanation = """
            ## What it finds
            A translation of twelve letters or more that an earlier record of the batch has too, in the same kind of field and for the same market, while
            the two sources have next to nothing in common. The first million texts of a batch are remembered.

            ## Why it matters to a buyer
            When rows slip in a spreadsheet or an engine answers from its cache, a listing carries the text of another product.

            ## How to fix
            Compare the record with the one that the message names, and translate the wrong one again.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "不锈钢保温杯大容量", "Foldable camping chair with cup holder") with { Earlier = [("户外折叠椅带杯架", "Foldable camping chair with cup holder")] },
            CheckExample.Flag("zh-Hans>de", "儿童防晒帽", "Wasserdichte Picknickdecke") with { Earlier = [("防水野餐垫", "Wasserdichte Picknickdecke")] },
            CheckExample.Pass("zh-Hans>en", "户外折叠椅，带杯架", "Foldable camping chair with cup holder") with { Earlier = [("户外折叠椅带杯架", "Foldable camping chair with cup holder")] },
            CheckExample.Pass("zh-Hans>en", "户外便携折叠椅带杯架", "Foldable camping chair with cup holder") with { Earlier = [("户外折叠椅带杯架", "Foldable camping chair with cup holder")] },
        ],
    };

    /// <inheritdoc/>
    public override BatchMemory Begin() => new SameTargetMemory();

    /// <inheritdoc/>
    public override void Prepare(ListingFacts facts) => BatchKeys.Prepare(facts);
}
