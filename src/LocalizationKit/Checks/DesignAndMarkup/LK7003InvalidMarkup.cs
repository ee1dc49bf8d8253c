using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds markup that a browser can no longer read.</summary>
internal sealed class LK7003InvalidMarkup : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7003", "invalid-markup", MqmCategory.Markup, Severity.Major)
    {
        Summary = "The markup of the translation is broken although that of the source is sound.",
        Explanation = """
            ## What it finds
            Tags with blanks inside (`< / li>`), tags in full-width signs (`＜／li＞`), tags that are never closed or closed in the
            wrong order, and entities that lost their semicolon or gained a blank (`& nbsp;`).

            ## Why it matters to a buyer
            The shop shows the tags as text, or the rest of the page turns bold.

            ## How to fix
            Write the tag as in the source, in ASCII and without blanks, and close tags in the reverse order of their opening.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>ja", "<li>可机洗</li>", "<li>洗濯機可＜／li＞", at: "＜／li＞"),
            CheckExample.Flag("zh-Hans>en", "<b>新品</b>上市", "</b>New<b> arrival", at: "</b>"),
            CheckExample.Flag("zh-Hans>de", "长&nbsp;宽", "Länge & nbsp;Breite", at: "& nbsp;"),
            CheckExample.Pass("zh-Hans>en", "<p>尺寸<br>30cm</p>", "<p>Size<br>30 cm</p>"),
            CheckExample.Pass("en>de", "Fits sizes < 40 & > 30", "Passt für Größen < 40 & > 30"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.Target.HasSpan(ProtectedSpanKind.Markup) && !facts.Target.HasSpan(ProtectedSpanKind.Entity))
        {
            return;
        }

        var target = facts.Target.Spans;
        var hasBroken = false;
        foreach (var span in target)
        {
            if (!span.IsBroken() || facts.Source.Text.Contains(span.Text, StringComparison.Ordinal))
            {
                continue;
            }

            hasBroken = true;
            var sound = facts.Source.Spans.FirstOrDefault(s => s.Key.AsSpan().SequenceEqual(span.Key.AsSpan(1)));
            var what = span.Kind == ProtectedSpanKind.Entity ? "entity" : "tag";
            findings.Add($"{span.Text} is a broken {what}; write {sound?.Text ?? span.Key[1..]}.", sound?.ToTextSpan(), span.ToTextSpan(), new Suggestion(sound?.Text ?? span.Key[1..], IsSafe: sound is not null));
        }

        if (!hasBroken && MarkupNesting.FindFault(target) is { } fault && HasMarkup(facts) && MarkupNesting.FindFault(facts.Source.Spans) is null)
        {
            findings.Add($"{fault.Text} is not closed, or closes what is not open.", target: fault.ToTextSpan());
        }
    }

    // A lone "<Notice>" in a target without markup in the source is a heading.
    private static bool HasMarkup(SegmentFacts facts) => facts.Source.Spans.Any(s => s.Kind == ProtectedSpanKind.Markup);
}
