using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds source texts that an earlier record of the batch has too, with another translation.</summary>
internal sealed class LK1005InconsistentTranslation : BatchCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1005", "inconsistent-translation", MqmCategory.InconsistentTerminology, Severity.Minor)
    {
        Summary = "The same source text has another translation earlier in the batch.",
        Explanation = """
            ## What it finds
            A field whose source an earlier record of the batch has word for word in the same kind of field and for the same market, with another target.
            Letter case, width, blanks and punctuation do not count. The first million texts of a batch are remembered. Short texts count in attributes only:
            elsewhere grammar may ask for another form.

            ## Why it matters to a buyer
            Two names for one thing look like two things: filters split, and variants of one product seem to differ.

            ## How to fix
            Use the translation of the record that the message names, or correct both.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "奶茶色", "Milk tea brown") with { Field = "attribute:color", Earlier = [("奶茶色", "Latte beige")] },
            CheckExample.Flag("zh-Hans>ja", "可机洗，不可漂白", "洗濯機洗い可、漂白不可") with { Field = "bullet", Earlier = [("可机洗，不可漂白", "洗濯機で洗えます。漂白剤は使えません")] },
            CheckExample.Pass("zh-Hans>en", "奶茶色", "latte beige") with { Field = "attribute:color", Earlier = [("奶茶色", "Latte Beige")] },
            CheckExample.Pass("zh-Hans>fr", "白色", "blanche") with { Field = "bullet", Earlier = [("白色", "blanc")] },
        ],
    };

    /// <inheritdoc/>
    public override BatchMemory Begin() => new SameSourceMemory();

    /// <inheritdoc/>
    public override void Prepare(ListingFacts facts) => BatchKeys.Prepare(facts);
}
