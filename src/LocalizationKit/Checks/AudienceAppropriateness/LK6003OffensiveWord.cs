using LocalizationKit.Facts;
using LocalizationKit.Facts.Wording;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.AudienceAppropriateness;

/// <summary>Finds insults and vulgar words that the source does not have, and those of the source.</summary>
internal sealed class LK6003OffensiveWord : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK6003", "offensive-word", MqmCategory.Offensive, Severity.Critical)
    {
        Summary = "An offensive word was added or lost, or stands in the source itself.",
        Explanation = """
            ## What it finds
            Insults, slurs, vulgar and sexual words of the target language that nothing in the source accounts for: 烤鸡翅 that
            became a body part, 油菜花 that became "rape". Words with a harmless second meaning pass in that meaning, and any
            offensive word in the source licenses one in the translation.

            Abuse in the source (insults, slurs, threats) is major: a translation that drops or softens it says something
            else than the source, and one that keeps it is for a person to decide on. Light insults (stupid) may stay.

            ## Why it matters to a buyer
            A screenshot of one such listing travels further than the whole catalogue, and platforms take the shop down.

            ## How to fix
            Translate the word that was meant; the source shows it. Where the source itself is abusive, have it reworded.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "油菜花蜂蜜 500g", "Rape flower honey 500 g", at: "Rape"),
            CheckExample.Flag("zh-Hans>zh-Hant", "蜜汁烤鸡翅", "蜜汁烤雞巴", at: "雞巴"),
            CheckExample.Flag("zh-Hans>ja", "店里的猫随便撸", "猫をしごくことができます", at: "しごく"),
            CheckExample.Flag("zh-Hans>id", "弹力裤裆加固，夹腿抱枕", "Bantal guling bangsat", at: "bangsat"),
            CheckExample.Flag("zh-Hans>vi", "显瘦连衣裙", "Váy cho mấy con béo", at: "mấy con béo"),
            CheckExample.Flag("en>de", "Don't buy from this moron, the zip broke.", "Kaufen Sie hier nicht, der Reißverschluss ging kaputt."),
            CheckExample.Flag("zh-Hans>en", "卖家就是个王八蛋，杯子漏水。", "The seller is a nice person, but the cup leaks."),
            CheckExample.Flag("en>ja", "The shipping clerk is an asshole.", "配送係はクソ野郎だ。"),
            CheckExample.Pass("en>de", "The instructions are stupid.", "Die Anleitung ist dumm."),
            CheckExample.Pass("en>zh-Hans", "Idiot-proof coffee machine", "人人会用的咖啡机"),
            CheckExample.Pass("zh-Hans>en", "公鸡造型摆件", "Ornament in the shape of a cock"),
            CheckExample.Pass("zh-Hans>en", "油菜籽油 1L", "Rapeseed oil, 1 L"),
            CheckExample.Pass("zh-Hans>th", "日式咖喱块", "ก้อนแกงกะหรี่ญี่ปุ่น"),
            CheckExample.Pass("zh-Hans>ja", "别被当成傻瓜", "バカにされない一着"),
            CheckExample.Pass("zh-Hans>de", "加固裤裆", "Niedrig geschnittene Hose mit verstärktem Zwickel"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var match in facts.Wordings)
        {
            if (match.Entry.List == WordingList.Offensive)
            {
                var advice = match.Entry.Advice.Length == 0 ? "" : $" Write {match.Entry.Advice}.";
                findings.Add($"\"{match.Span.Text}\" is offensive, and nothing in the source accounts for it.{advice}", target: match.Span, severity: match.Entry.Severity);
            }
        }

        if (AbuseReader.Find(facts, out var answer) is { } abuse)
        {
            var fate = answer is null ? "the translation has nothing of the kind." : "the translation must not be published unseen.";
            findings.Add($"\"{abuse.Span.Text}\" is abuse; {fate}", abuse.Span, answer?.Span, severity: Severity.Major);
        }
    }
}
