using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.LocaleConventions;

/// <summary>Finds words of mainland China, Hong Kong or Taiwan in a text for one of the others.</summary>
internal sealed class LK5006RegionalVocabulary : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK5006", "regional-vocabulary", MqmCategory.LocaleSpecificText, Severity.Minor)
    {
        Summary = "The translation uses a word of another Chinese region.",
        Explanation = """
            ## What it finds
            Words that another region uses for everyday goods: 視頻 or 行動電源 in a text for Hong Kong or Macau, 充電寶 in one for
            Taiwan, 滑鼠 in one for the mainland. It is major where there are two or more, or where the word names another thing there: 5號電池 is a Chinese AA cell and means
            something else elsewhere.

            ## Why it matters to a buyer
            The shop reads like one from elsewhere, and buyers search with their own words.

            ## How to fix
            Use the local word that the message names.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>zh-Hant-HK", "支持视频播放", "支援視頻播放", at: "視頻"),
            CheckExample.Flag("zh-Hans>zh-Hant-MO", "连衣裙", "碎花連衣裙", at: "連衣裙"),
            CheckExample.Flag("zh-Hans>zh-Hant-TW", "需2节5号电池", "需2顆5號電池", at: "5號電池"),
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "支持视频播放", "支援影片播放"),
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "盒内存放说明书", "盒內存放說明書"),
            CheckExample.Pass("zh-Hans>zh-Hant", "视频", "視頻"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var language = facts.Target.Language;
        var region = language.Region ?? (language.Script == "Hans" ? "CN" : null);
        if (language.Language != "zh" || region is null || RegionalLexicon.For(region) is not { } lexicon)
        {
            return;
        }

        Report(lexicon, facts, findings);
    }

    // Apart, for the condition on the words costs an object on entry.
    private static void Report(RegionalLexicon lexicon, SegmentFacts facts, FindingCollector findings)
    {
        var found = lexicon.Find(facts.Target.Text).Where(f => !facts.IsApproved(f.Index)).ToList();
        foreach (var (index, word) in found)
        {
            findings.Add(
                $"{word.Text} is not said in this market; it is {string.Join(" or ", word.Local)} there.",
                target: TextSpan.Of(facts.Target.Text, index, word.Text.Length),
                suggestion: new Suggestion(word.Local[0], IsSafe: false),
                severity: word.IsGrave || found.Count > 1 ? Severity.Major : Severity.Minor);
        }
    }
}
