using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Style;

/// <summary>Finds word-for-word renderings of sales phrases.</summary>
internal sealed class LK4002Translationese : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK4002", "translationese", MqmCategory.Awkward, Severity.Minor)
    {
        Summary = "A sales phrase was rendered word for word.",
        Explanation = """
            ## What it finds
            Renderings that no copywriter of the market would use: "welcome to purchase", "small partners" for 小伙伴, "dear" for 亲,
            "black technology" for 黑科技, "plant grass" for 种草. Ambiguous words count only beside the source word they come from.

            ## Why it matters to a buyer
            One such phrase tells the reader that a machine wrote the page; the rest is believed no more.

            ## How to fix
            Say what the phrase means, or leave it out; the message proposes a wording where there is one.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "欢迎选购", "Welcome to purchase our products", at: "Welcome to purchase"),
            CheckExample.Flag("zh-Hans>en", "小伙伴们都说好", "Small partners all say it is good", at: "Small partners"),
            CheckExample.Flag("zh-Hans>ja", "支持7天无理由退换", "7日間理由なしの返品に対応", at: "7日間理由なし"),
            CheckExample.Flag("zh-Hans>de", "小伙伴们", "Für alle kleinen Partner", at: "kleinen Partner"),
            CheckExample.Flag("zh-Hans>vi", "黑科技面料", "Vải công nghệ đen", at: "công nghệ đen"),
            CheckExample.Pass("zh-Hans>en", "亲爱的顾客", "Dear customer"),
            CheckExample.Pass("zh-Hans>en", "情人节贺卡", "Card with a kiss for Valentine"),
            CheckExample.Pass("zh-Hans>ja", "支持7天无理由退换", "7日以内であれば返品いただけます"),
            CheckExample.Pass("zh-Hans>vi", "黑色技术面料外套", "Áo khoác vải kỹ thuật màu đen"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var match in facts.Wordings)
        {
            if (match.Entry.List == WordingList.Calque)
            {
                var advice = match.Entry.Advice.Length == 0 ? "" : $" Better: {match.Entry.Advice}.";
                findings.Add($"\"{match.Span.Text}\" is a word-for-word rendering.{advice}", target: match.Span, severity: match.Entry.Severity);
            }
        }
    }
}
