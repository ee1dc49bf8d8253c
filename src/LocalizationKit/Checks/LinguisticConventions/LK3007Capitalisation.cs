using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds texts that begin in lower case where the source begins in upper case, and texts in capitals throughout.</summary>
internal sealed class LK3007Capitalisation : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3007", "capitalisation", MqmCategory.Spelling, Severity.Minor)
    {
        Summary = "The translation begins in lower case, or is written in capitals, unlike the source.",
        Explanation = """
            ## What it finds
            A translation that begins with a small letter where the source begins with a capital, a sentence that begins with a
            small letter where the source has no capitals at all, and several words in capitals where the source does not shout.
            Names such as iPhone keep their form.

            ## Why it matters to a buyer
            The text looks like a fragment; capitals throughout look like spam and are refused by several marketplaces.

            ## How to fix
            Begin with a capital; write words in the usual mixture.
            """,
        Examples =
        [
            CheckExample.Flag("en>de", "Soft on the skin", "weich auf der Haut", at: "weich"),
            CheckExample.Flag("zh-Hans>en", "面料柔软亲肤。", "the fabric is soft on the skin.", at: "the"),
            CheckExample.Flag("zh-Hans>en", "夏季新款连衣裙", "NEW SUMMER DRESS FOR WOMEN", at: "NEW SUMMER DRESS FOR WOMEN"),
            CheckExample.Pass("en>fr", "iPhone case", "coque pour iPhone"),
            CheckExample.Pass("en>de", "NEW SUMMER DRESS", "NEUES SOMMERKLEID"),
            CheckExample.Pass("zh-Hans>en", "棉", "cotton"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (LetterCase.IsPlain(facts.Target))
        {
            return;
        }

        var target = LetterCase.Of(facts.Target);
        if (target.IsCaseless || target.FirstWord is not { } first || !(target.IsShouting || target.StartsLow))
        {
            return;
        }

        var source = LetterCase.Of(facts.Source);
        if (target.IsShouting && !source.IsShouting && !source.HasFewLetters)
        {
            findings.Add("The translation is written in capitals throughout.", target: TextSpan.Whole(facts.Target.Text));
        }
        else if (target.StartsLow && (source.StartsHigh || (source.IsCaseless && EndMarks.Of(facts.Target).Mark == EndMark.Stop)) && !facts.Source.Text.Contains(first.Text, StringComparison.Ordinal))
        {
            findings.Add($"The translation begins in lower case: “{first.Text}”.", source.FirstWord, first);
        }
    }
}
