using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Style;

/// <summary>Finds the shouting of live-stream sellers.</summary>
internal sealed class LK4003Hype : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK4003", "hype", MqmCategory.Awkward, Severity.Minor)
    {
        Summary = "The copy shouts: live-stream phrases, stacked exclamation marks, whole phrases in capitals.",
        Explanation = """
            ## What it finds
            Phrases of live-stream selling ("OMG", "you will regret it"), three or more exclamation marks in a row, and four or
            more words in capitals that the source does not write in capitals. Warnings may be in capitals.

            ## Why it matters to a buyer
            Outside its home market shouting reads as a scam; buyers look for facts.

            ## How to fix
            Name the benefit and the fact behind it; one exclamation mark is plenty.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "绝绝子！闭眼入", "OMG, you will regret missing this", at: "OMG"),
            CheckExample.Flag("zh-Hans>ja", "快来买", "今すぐチェック！！！", at: "！！！"),
            CheckExample.Flag("zh-Hans>de", "超低价", "JETZT SCHNELL KAUFEN ODER WEINEN", at: "JETZT SCHNELL KAUFEN ODER WEINEN"),
            CheckExample.Flag("zh-Hans>zh-Hant", "家人们冲", "家人們，這件真的要買", at: "家人們"),
            CheckExample.Pass("zh-Hans>en", "限时优惠！", "Limited-time offer!"),
            CheckExample.Pass("zh-Hans>en", "远离火源", "WARNING: KEEP AWAY FROM FIRE AT ALL TIMES"),
            CheckExample.Pass("zh-Hans>ja", "新品上市！", "新商品が入荷しました！"),
            CheckExample.Pass("en>de", "NEW BALANCE RUN CLUB shirt", "NEW BALANCE RUN CLUB Shirt"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var match in facts.Wordings)
        {
            if (match.Entry.List == WordingList.Hype)
            {
                findings.Add($"\"{match.Span.Text}\" is shouting, not selling.", target: match.Span);
            }
        }

        if (Shouting.FindMarks(facts.Target.Text) is { } marks)
        {
            findings.Add($"{marks.Length} exclamation marks in a row.", target: marks, suggestion: new Suggestion(marks.Text[..1], IsSafe: false));
        }

        if (Shouting.FindCapitals(facts) is { } capitals)
        {
            findings.Add($"\"{capitals.Text}\" is all in capitals.", target: capitals);
        }
    }
}
