using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds quotation marks of another language.</summary>
internal sealed class LK5004QuotationMarks : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5004", "quotation-marks", MqmCategory.LocaleSpecificText, Severity.Minor)
    {
        Summary = "A quotation stands in marks that the market does not use.",
        Explanation = """
            ## What it finds
            Double quotation marks and corner brackets that do not belong to the market: “ ” in Japanese, « » in English, 「 」 in
            German. Straight marks are a note only.

            ## Why it matters to a buyer
            The text looks imported, and „ or 『 confuses readers who have never seen it.

            ## How to fix
            Put the marks of the market; the message shows them.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "“云感”面料", "“雲のような”生地", at: "“雲のような”"),
            CheckExample.Flag("zh-Hans>de", "“云感”面料", "Stoff mit 「Wolkengefühl」", at: "「Wolkengefühl」"),
            CheckExample.Flag("zh-Hans>fr", "“云感”面料", "Tissu „nuage“ très doux", at: "„nuage“"),
            CheckExample.Pass("zh-Hans>ja", "“云感”面料", "「雲のような」生地"),
            CheckExample.Pass("zh-Hans>de", "“云感”面料", "Stoff mit „Wolkengefühl“"),
            CheckExample.Pass("zh-Hans>fr", "“云感”面料", "Tissu « nuage » très doux"),
            CheckExample.Pass("zh-Hans>de", "15.6英寸", "Für Laptops bis 15,6\""),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var admitted = LocaleDefaults.Quotes(facts.Market);
        if (admitted.Count == 0)
        {
            return;
        }

        foreach (var pair in Quotations.Find(facts.Target))
        {
            if (!admitted.Any(q => q[0] == pair.Open || (q.Length > 1 && q[1] == pair.Open && q[0] == pair.Close)))
            {
                var marks = admitted[0];
                var proposal = $"{marks[0]}{pair.Span.Text[1..^1]}{marks[^1]}";
                findings.Add($"{pair.Open}…{pair.Close} are not the marks of this market, which writes {marks[0]}…{marks[^1]}.", target: pair.Span, suggestion: new Suggestion(proposal, IsSafe: false), severity: pair.Open is '"' or '＂' ? Severity.Neutral : null);
            }
        }
    }
}
