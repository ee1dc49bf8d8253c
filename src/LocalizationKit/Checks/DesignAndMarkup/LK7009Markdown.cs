using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds Markdown that was lost or broken.</summary>
internal sealed class LK7009Markdown : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7009", "markdown", MqmCategory.Markup, Severity.Minor)
    {
        Summary = "Markdown of the source is missing from the translation, or is broken there.",
        Explanation = """
            ## What it finds
            Emphasis (`**`, `__`), struck text (`~~`), code, headings, links and pictures of the source that the translation lacks, and
            signs that enclose nothing any more because a blank came between: `** new **`. A lost link or picture is a major finding.
            Nothing is reported where the source itself is not sound Markdown.

            ## Why it matters to a buyer
            The shop prints the asterisks, or a link is dead text.

            ## How to fix
            Put the signs around the same words as in the source, without blanks inside.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "**防水**面料", "** Waterproof ** fabric", at: "**"),
            CheckExample.Flag("zh-Hans>de", "详见[尺码表](https://shop.example/size)", "Siehe Größentabelle"),
            CheckExample.Flag("en>fr", "Our **softest** fleece", "Notre polaire la plus douce"),
            CheckExample.Flag("zh-Hans>ja", "# 洗涤说明\n冷水手洗", "洗濯方法\n冷水で手洗い"),
            CheckExample.Pass("zh-Hans>en", "**防水**面料", "**Waterproof** fabric"),
            CheckExample.Pass("zh-Hans>de", "详见[尺码表](https://shop.example/size)", "Siehe [Größentabelle](https://shop.example/size)"),
            CheckExample.Pass("zh-Hans>en", "客服电话138****1234", "Call 138****1234"),
            CheckExample.Pass("en>de", "#1 bestseller", "Bestseller Nr. 1"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var (source, target) = (facts.Source.Text, facts.Target.Text);
        var wanted = MarkdownReader.Read(source);
        if (wanted.Count == 0)
        {
            return;
        }

        var actual = MarkdownReader.Read(target);
        foreach (var kind in wanted.GroupBy(m => m.Kind, StringComparer.Ordinal))
        {
            var missing = kind.Count() - actual.Count(m => m.Kind == kind.Key);
            if (missing <= 0 || (IsPair(kind.Key) && MarkdownReader.FindStray(source, kind.Key) >= 0))
            {
                continue;
            }

            var lost = kind.Last();
            var stray = IsPair(kind.Key) ? MarkdownReader.FindStray(target, kind.Key) : -1;
            findings.Add(
                stray >= 0 ? $"{kind.Key} encloses nothing here." : $"The Markdown {kind.Key} of the source is missing from the translation.",
                TextSpan.Of(source, lost.Start, lost.Length),
                stray >= 0 ? TextSpan.Of(target, stray, kind.Key.Length) : null,
                severity: kind.Key.EndsWith("()", StringComparison.Ordinal) ? Severity.Major : Severity.Minor);
        }
    }

    private static bool IsPair(string kind) => kind is "**" or "__" or "~~" or "`";
}
