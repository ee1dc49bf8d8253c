using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Style;

/// <summary>Finds titles that are lists of search words.</summary>
internal sealed class LK4004KeywordStuffing : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK4004", "keyword-stuffing", MqmCategory.Awkward, Severity.Minor)
    {
        Summary = "The title repeats a word four times or is a list of a dozen keywords.",
        Explanation = """
            ## What it finds
            A title in which one content word stands four times or more, or which strings twelve or more phrases together with
            commas.

            ## Why it matters to a buyer
            Nobody can tell what the product is, and search engines and marketplaces rank stuffed titles down.

            ## How to fix
            Name product, material, size and colour once; leave synonyms to the search terms field.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "保温杯水杯杯子", "Thermos cup, travel cup, coffee cup, water cup", at: "cup"),
            CheckExample.Flag("zh-Hans>de", "女包", "Tasche, Handtasche, Damen, Leder, schwarz, Mode, neu, Büro, Reise, Schule, Alltag, Geschenk"),
            CheckExample.Flag("zh-Hans>id", "连衣裙", "Dress wanita, dress pesta, dress korea, dress murah", at: "Dress"),
            CheckExample.Pass("zh-Hans>en", "双层保温杯 500ml", "Double-wall insulated cup, 500 ml, black"),
            CheckExample.Pass("zh-Hans>de", "女包", "Damen-Handtasche aus Leder, schwarz, mit Reißverschluss"),
            CheckExample.Pass("zh-Hans>ja", "保温杯", "真空断熱マグ 500ml ブラック"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.Segment.Field.Name.StartsWith("title", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (RepeatedKeywords.FindWord(facts.Target) is { } word)
        {
            findings.Add($"\"{word.Text}\" stands four times or more in the title.", target: word);
        }
        else if (RepeatedKeywords.IsList(facts.Target.Text))
        {
            findings.Add("The title is a list of keywords.", target: TextSpan.Whole(facts.Target.Text));
        }
    }
}
