using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds quotation marks that lost their partner.</summary>
internal sealed class LK3004UnbalancedQuotes : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3004", "unbalanced-quotes", MqmCategory.Punctuation, Severity.Minor)
    {
        Summary = "The translation has a quotation mark without a partner, or quotes more than the source.",
        Explanation = """
            ## What it finds
            An odd number of double quotation marks where the source has them in pairs, and quotations that the source does not
            have although it quotes something. Quotations that were dropped are noted without a penalty. Apostrophes, feet and inches are not quotation marks.

            ## Why it matters to a buyer
            It is unclear which words are a name or a slogan and which are the description.

            ## How to fix
            Add the missing mark, or remove the lone one.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "主打“轻量”设计", "Built around a “lightweight design", at: "“"),
            CheckExample.Flag("en>fr", "The \"Oslo\" lamp", "La lampe « Oslo » « Oslo »"),
            CheckExample.Pass("zh-Hans>en", "15.6英寸“高清”屏", "15.6\" \"HD\" screen"),
            CheckExample.Pass("en>de", "The \"Oslo\" lamp", "Die Leuchte „Oslo“"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.Source.Profile.HasAny(CharacterClasses.DoubleQuote) && !facts.Target.Profile.HasAny(CharacterClasses.DoubleQuote))
        {
            return;
        }

        var target = Quotes.Count(facts.Target);
        var source = Quotes.Count(facts.Source);
        if (target.Total == 0)
        {
            if (source.Total > 0 && source.IsPaired && AreSpaced(facts) && !Quotes.HasSingle(facts.Target.Text))
            {
                findings.Add("The source quotes something, the translation does not.", TextSpan.Of(facts.Source.Text, source.Last, 1), severity: Severity.Neutral);
            }

            return;
        }

        var place = TextSpan.Of(facts.Target.Text, target.Last, 1);
        if (!target.IsPaired)
        {
            if (source.IsPaired)
            {
                findings.Add($"The quotation mark {place.Text} has no partner.", target: place);
            }
        }
        else if (source.Total > 0 && target.Total > source.Total && source.IsPaired && AreSpaced(facts))
        {
            findings.Add($"The source has {source.Total / 2} quotation(s), the translation {target.Total / 2}.", target: place);
        }
    }

    // Chinese and Japanese quote titles and names in other ways than the languages they are translated into.
    private static bool AreSpaced(SegmentFacts facts) => !facts.Source.Language.UsesHan && !facts.Target.Language.UsesHan;
}
