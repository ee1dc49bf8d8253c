using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds simplified characters in traditional text, traditional ones in simplified text, and Chinese forms in Japanese.</summary>
internal sealed class LK5005ScriptVariant : SegmentCheck
{
    private const int ManyCharacters = 2;
    private const double LargeShare = .2;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5005", "script-variant", MqmCategory.LocaleSpecificText, Severity.Major)
    {
        Summary = "The translation holds characters of the other Chinese script, or Chinese forms in Japanese text.",
        Explanation = """
            ## What it finds
            Characters that only simplified Chinese uses in a text that should be traditional, and the other way round; in Japanese,
            simplified and traditional forms that Japanese does not write. One character in a longer text is minor, two or a fifth
            of all Han characters are major. Characters that both scripts share (后, 里, 台, 面 …) and the variants that Hong Kong
            shops mix freely (床/牀, 衛/衞, 裏/裡, 着/著 …) are never reported.

            ## Why it matters to a buyer
            A page in the wrong script tells the buyer that it was not made for them, and searches miss it.

            ## How to fix
            Write the text in the script of the market. The suggestion converts character by character; check where one character
            has several counterparts (发 is 發 or 髮).
            """,
        Examples =
        [
            CheckExample.Flag("en>zh-Hant-HK", "Quick-drying towel", "快干毛巾，质地轻巧", at: "质地轻巧"),
            CheckExample.Flag("en>zh-Hans", "Wireless mouse", "無線鼠标", at: "無線鼠标"),
            CheckExample.Flag("zh-Hans>ja", "锦纶混纺", "锦纶混紡", at: "锦纶混紡"),
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "床垫套装", "牀褥套裝，面料柔軟，台灣製"),
            CheckExample.Pass("zh-Hans>ja", "国产学生包", "国産の学生用バッグ、体に優しい"),
            CheckExample.Pass("zh-Hant>zh-Hans", "乾淨俐落", "干净利落"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Target.Language.UsesHan)
        {
            Report(facts, findings);
        }
    }

    // Apart, for the question about each place costs an object on entry.
    private static void Report(SegmentFacts facts, FindingCollector findings)
    {
        if (ScriptVariantFinder.Find(facts.Target, i => facts.IsApprovedAsWritten(i)) is not { } found)
        {
            return;
        }

        var isGrave = !found.IsOldForm && (found.Count >= ManyCharacters || found.Share >= LargeShare);
        var suggestion = facts.Target.Language.Language == "ja" ? null : new Suggestion(found.Mended, found.IsUnique);
        findings.Add(Message(found, facts.Target.Language), target: found.First, suggestion: suggestion, severity: isGrave ? Severity.Major : Severity.Minor);
    }

    private static string Message(ScriptVariantResult found, LanguageTag language) => language.Language != "ja"
        ? $"{found.Characters} {(found.Characters.Length == 1 ? "is" : "are")} not written in {(language.IsTraditionalChinese ? "traditional" : "simplified")} Chinese."
        : found.IsOldForm ? $"{found.Characters} are old forms; Japanese writes simpler ones today."
        : $"{found.Characters} {(found.Characters.Length == 1 ? "is" : "are")} not written in Japanese.";
}
