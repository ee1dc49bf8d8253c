using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds blanks that are doubled, lost, misplaced or of the wrong kind.</summary>
internal sealed class LK3005Whitespace : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3005", "whitespace", MqmCategory.Spelling, Severity.Minor)
    {
        Summary = "The blanks of the translation are wrong.",
        Explanation = """
            ## What it finds
            Doubled blanks, blanks at the start or the end that only one side has, blanks before a comma or a full stop (and, outside
            French, before `; : ! ?`), no blank behind a comma or a full stop between words, and tabs and zero-width spaces that only
            one side has.

            ## Why it matters to a buyer
            The text looks careless; joined words are not found by a search.

            ## How to fix
            Apply the suggestion.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "柔软，透气", "Soft  and breathable", at: "  "),
            CheckExample.Flag("zh-Hans>en", "柔软，透气", "Soft , breathable", at: " ,"),
            CheckExample.Flag("zh-Hans>de", "柔软，透气", "Weich,atmungsaktiv", at: ","),
            CheckExample.Flag("en>es", "Soft", "Suave "),
            CheckExample.Pass("zh-Hans>fr", "注意：", "Attention :"),
            CheckExample.Pass("zh-Hans>en", "1,000件", "1,000 pieces, e.g. shirts"),
            CheckExample.Pass("zh-Hans>ja", "尺寸：30×40", "サイズ：30×40"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var fault in WhitespaceFaults.Find(facts))
        {
            findings.Add(fault.Message, target: fault.Target, suggestion: fault.Replacement is null ? null : new Suggestion(fault.Replacement, IsSafe: true), severity: fault.Severity);
        }
    }
}
