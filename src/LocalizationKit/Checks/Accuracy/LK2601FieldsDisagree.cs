using LocalizationKit.Facts;
using LocalizationKit.Facts.Agreement;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds fields of one translation that contradict each other though those of the source do not.</summary>
internal sealed class LK2601FieldsDisagree : ListingCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2601", "fields-disagree", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "Two fields of the translated listing contradict each other, and the source does not.",
        Explanation = """
            ## What it finds
            A title and another field of the same translation that name different colours, materials, genders or age groups of the product, and two fields
            that give different values under the same label (capacity, weight, voltage …) or different numbers of pieces of a set. What the source itself
            contradicts, lists of variants, and faults that another check already reports in one of the fields are left out.

            ## Why it matters to a buyer
            A title that says white over an attribute that says beige gets the wrong item ordered, and the filter of the shop shows it under the wrong colour.

            ## How to fix
            Translate the value the same way in both fields.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "圆领毛衣 米白色", "Crew Neck Sweater, White") with { Further = [("attribute:color", "米白色", "Beige")] },
            CheckExample.Flag("zh-Hans>de", "登山靴 防水", "Damen-Wanderstiefel, wasserdicht") with { Further = [("attribute:gender", "男", "Herren")] },
            CheckExample.Pass("zh-Hans>en", "圆领毛衣 米白色", "Crew Neck Sweater, Off-White") with { Further = [("attribute:color", "米白色", "Ivory")] },
            CheckExample.Pass("zh-Hans>en", "红色保温杯", "Red Insulated Bottle") with { Further = [("attribute:color", "蓝色", "Blue")] },
            CheckExample.Pass("zh-Hans>ja", "帆布包 黑色", "キャンバスバッグ ブラック") with { Further = [("bullet", "里布为白色涤纶", "裏地は白のポリエステル")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(ListingFacts facts, FindingCollector findings)
    {
        if (facts.Segments.Count < 2)
        {
            return;
        }

        foreach (var conflict in AttributeConflicts.Find(facts).Concat(MeasureConflicts.Find(facts)))
        {
            findings.AddIn(
                conflict.Second,
                $"The {conflict.Property} contradicts the {conflict.First.Segment.Field.Name}: there the translation says {conflict.FirstTarget.Text}, here {conflict.SecondTarget.Text}.",
                target: conflict.SecondTarget);
        }
    }
}
