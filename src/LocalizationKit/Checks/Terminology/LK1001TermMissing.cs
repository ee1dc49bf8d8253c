using LocalizationKit.Facts;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Terminology;

/// <summary>Finds glossary terms of the source of which the target has no admitted rendering.</summary>
internal sealed class LK1001TermMissing : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK1001", "term-missing", MqmCategory.Terminology, Severity.Minor)
    {
        Summary = "A glossary term occurs in the source, and none of its admitted renderings in the target.",
        Explanation = """
            ## What it finds
            A source text that contains a glossary term, while its translation contains none of the admitted renderings. Inflected forms, compounds,
            hyphens, other word order and spelling variants of a rendering count as the rendering. One use in the text is enough. A term inside a
            longer glossary term is that longer term. A field may take up by a pronoun what an earlier field names. Terms of a market pack weigh less than those of your own glossary or of the listing itself.

            ## Why it matters to a buyer
            A product that is called by a made-up name is not found by search and not recognised by the buyer: nobody looks for a "charging treasure".

            ## How to fix
            Use one of the renderings that the message names. If the wording of the translation is right too, add it to the glossary entry.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "大容量充电宝", "High-capacity charging brick") with { Terms = [("充电宝", "power bank|portable charger", "")] },
            CheckExample.Flag("zh-Hans>ja", "加厚天幕", "厚手のテント") with { Terms = [("天幕", "タープ", "")] },
            CheckExample.Flag("en>de", "Cotton duvet cover", "Decke aus Baumwolle") with { Terms = [("duvet cover", "Bettbezug|Bettdeckenbezug", "")] },
            CheckExample.Pass("zh-Hans>en", "两个充电宝", "Two powerbanks") with { Terms = [("充电宝", "power bank", "")] },
            CheckExample.Pass("zh-Hans>de", "防水帐篷", "Wasserdichtes Campingzelt") with { Terms = [("帐篷", "Zelt", "")] },
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "磁吸充电宝", "磁吸充電寶") with { Terms = [("充电宝", "充電寶|尿袋", "")] },
            CheckExample.Pass("zh-Hans>fr", "不锈钢水杯", "Gourdes en acier inoxydable") with { Terms = [("不锈钢", "acier inoxydable", ""), ("水杯", "gourde", "")] },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        HashSet<TermMatch>? seen = null;
        var terms = facts.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var match = terms[i];
            if (IsMissing(match) && (seen ??= new HashSet<TermMatch>(SameEntry.Instance)).Add(match))
            {
                var wanted = string.Join(" or ", match.Entry.Targets.Take(3).Select(t => $"\"{t}\""));
                findings.Add($"{match.Source.Text} should be {wanted}; the translation has no such term.", match.Source, severity: SeverityOf(match), basis: match.Basis);
            }
        }
    }

    // A pack speaks for a whole market, not for this text: there a part of the rendering, or the whole in another field, is enough.
    private static bool IsMissing(TermMatch match) =>
        match.Approved.Count == 0 && match.Forbidden.Count == 0 && match.Origin != TermOrigin.Protected && match.Entry.Targets.Count > 0 &&
        match.WrongSense is null && !match.IsTakenUp &&
        (match.Origin != TermOrigin.Pack || !match.HasPartialEvidence);

    private static Severity SeverityOf(TermMatch match) =>
        match.Entry.MissingSeverity ?? (match.Origin == TermOrigin.Pack ? Severity.Minor : Severity.Major);
}
