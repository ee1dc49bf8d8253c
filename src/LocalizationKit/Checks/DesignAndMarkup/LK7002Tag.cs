using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds tags and attributes that were lost, invented or exchanged.</summary>
internal sealed class LK7002Tag : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7002", "tag", MqmCategory.Markup, Severity.Major)
    {
        Summary = "The markup tags of source and translation differ.",
        Explanation = """
            ## What it finds
            Tags of HTML, XML or BBCode that only one side has, attributes that were lost, and links or pictures that point
            elsewhere. Tags may stand in another order; `<br>` and `<br/>` are the same. A blank that was lost or gained beside a
            tag, where the tags stand in the same order, is a minor finding.

            ## Why it matters to a buyer
            Lists collapse into one line, emphasis covers half the page, links and pictures disappear.

            ## How to fix
            Take over every tag of the source, with its attributes, around the same words.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "<b>限时</b>优惠", "<i>Limited-time</i> offer", at: "<i>"),
            CheckExample.Flag("en>fr", "Wash cold<br/>Do not bleach", "Laver à froid. Ne pas blanchir"),
            CheckExample.Flag("en>de", "See <a href=\"/size-chart\">sizes</a>", "Siehe <a>Größen</a>", at: "<a>"),
            CheckExample.Pass("zh-Hans>ja", "<ul><li>防水</li><li>轻便</li></ul>", "<ul><li>防水</li><li>軽量</li></ul>"),
            CheckExample.Pass("en>es", "New<br>and <b>soft</b>", "<b>Suave</b><br/>y nuevo"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.HasSpan(ProtectedSpanKind.Markup))
        {
            return;
        }

        var source = facts.Source.Spans;
        var target = facts.Target.Spans;
        var difference = SpanDifference.Of(source, target, ProtectedSpanKind.Markup);
        if (difference.IsNone)
        {
            CompareAttributes(source, target, findings);
            CompareBlanks(facts, findings);
            return;
        }

        // A tag that is there but broken is the matter of LK7003.
        var broken = difference.Extra.Where(s => s.IsBroken()).Select(s => s.Key[1..]).ToList();
        var missing = difference.Missing.Where(s => !s.IsBroken() && !broken.Remove(s.Key)).ToList();
        var hasMarkup = source.Any(s => s.Kind == ProtectedSpanKind.Markup);
        var extra = difference.Extra.Where(s => !s.IsBroken() && (hasMarkup || IsKnown(s))).ToList();
        Report(missing, extra, findings);
    }

    private static void Report(List<ProtectedSpan> missing, List<ProtectedSpan> extra, FindingCollector findings)
    {
        var pairs = Math.Min(missing.Count, extra.Count);
        for (var i = 0; i < pairs; i++)
        {
            findings.Add($"The tag {missing[i].Text} became {extra[i].Text}.", missing[i].ToTextSpan(), extra[i].ToTextSpan(), new Suggestion(missing[i].Text, IsSafe: false));
        }

        foreach (var span in missing.Skip(pairs))
        {
            findings.Add($"The tag {span.Text} is missing from the translation.", span.ToTextSpan());
        }

        foreach (var span in extra.Skip(pairs))
        {
            findings.Add($"The source has no tag {span.Text} here.", target: span.ToTextSpan());
        }
    }

    private static void CompareAttributes(IReadOnlyList<ProtectedSpan> source, IReadOnlyList<ProtectedSpan> target, FindingCollector findings)
    {
        var open = target.Where(s => s.Kind == ProtectedSpanKind.Markup).ToList();
        foreach (var span in source)
        {
            if (span.Kind != ProtectedSpanKind.Markup || MarkupTag.Parse(span) is not { } tag)
            {
                continue;
            }

            // Tags may change places: the same text first, then the same tag.
            var index = open.FindIndex(s => s.Text == span.Text);
            index = index < 0 ? open.FindIndex(s => s.Key == span.Key) : index;
            var counterpart = open[index];
            open.RemoveAt(index);
            if (tag.Attributes.Count > 0 && MarkupTag.Parse(counterpart) is { } own && AttributeComparer.FindChange(tag, own) is var (name, lost, gained))
            {
                var message = gained is null ? $"The attribute {name} of {span.Text} is missing." : $"The attribute {name} was {lost} and is {gained} now.";
                findings.Add(message, span.ToTextSpan(), counterpart.ToTextSpan());
            }
        }
    }

    private static void CompareBlanks(SegmentFacts facts, FindingCollector findings)
    {
        if (!IsSpaced(facts.Source.Language) || !IsSpaced(facts.Target.Language) || TagSpacing.FindChange(facts.Source, facts.Target) is not var (source, target, isLost))
        {
            return;
        }

        var message = isLost ? $"The blank beside {target.Text} was lost." : $"The blank beside {target.Text} is not in the source.";
        findings.Add(message, source.ToTextSpan(), target.ToTextSpan(), severity: Severity.Minor);
    }

    private static bool IsSpaced(LanguageTag language) => !language.IsUnspaced;

    private static bool IsKnown(ProtectedSpan span) => MarkupTag.Parse(span) is { } tag && (SpanTables.Tags.Contains(tag.Name) || span.Key[0] == '[');
}
