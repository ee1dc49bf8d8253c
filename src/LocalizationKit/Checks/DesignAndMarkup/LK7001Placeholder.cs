using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds placeholders that were lost, invented, doubled or translated.</summary>
internal sealed class LK7001Placeholder : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7001", "placeholder", MqmCategory.Markup, Severity.Critical)
    {
        Summary = "The placeholders of source and translation differ.",
        Explanation = """
            ## What it finds
            Placeholders such as `{0}`, `{name}`, `{{size}}`, `${price}`, `%s`, `%1$d` or `%(name)s` that are missing from the
            translation, occur too often, or were translated. Their order is free; `%1$s` counts as the first `%s`. Placeholders
            without a number or a name that changed places are reported too, since a program fills them in the order they stand.

            ## Why it matters to a buyer
            The shop shows a raw `{0}`, an empty price, or the page fails to load.

            ## How to fix
            Copy the placeholder from the source exactly. Where the word order differs, number the placeholders: `%2$s %1$s`.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "满{0}元包邮，还差{1}元", "Free shipping over ¥{0}, only ¥{0} to go", at: "{0}"),
            CheckExample.Flag("zh-Hans>ja", "{{brand}}官方正品", "{{ブランド}}の公式正規品", at: "{{ブランド}}"),
            CheckExample.Flag("en>de", "%d reviews from %s", "%s: %d Bewertungen", at: "%s"),
            CheckExample.Pass("zh-Hans>en", "还有{count}件，{name}正在抢购", "{name} is buying: only {count} left"),
            CheckExample.Pass("en>fr", "%s of %d items", "%2$d articles, %1$s"),
            CheckExample.Pass("zh-Hans>en", "100%纯棉，5折起", "100% cotton, from 50% off"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.HasSpan(ProtectedSpanKind.Placeholder))
        {
            return;
        }

        var source = facts.Source.Spans;
        var target = facts.Target.Spans;
        var difference = PlaceholderComparer.Compare(source, target);
        if (difference.IsNone)
        {
            if (PlaceholderComparer.FindReordered(source, target) is { } moved)
            {
                findings.Add($"{moved.Text} has changed its place: without numbers the placeholders are filled in the order they stand.", target: moved.ToTextSpan());
            }

            return;
        }

        var pairs = Math.Min(difference.Missing.Count, difference.Extra.Count);
        for (var i = 0; i < pairs; i++)
        {
            var missing = difference.Missing[i];
            var extra = difference.Extra[i];
            findings.Add($"The placeholder {missing.Text} became {extra.Text}.", missing.ToTextSpan(), extra.ToTextSpan(), new Suggestion(missing.Text, IsSafe: pairs == 1 && difference.Missing.Count == 1 && difference.Extra.Count == 1));
        }

        foreach (var missing in difference.Missing.Skip(pairs))
        {
            // A name that stands twice may be said once; its value is still there.
            var isLeft = target.Any(s => s.Kind == ProtectedSpanKind.Placeholder && s.Key == missing.Key && s.Key.Length > 2);
            findings.Add($"The placeholder {missing.Text} is missing from the translation.", missing.ToTextSpan(), severity: isLeft ? Severity.Major : Severity.Critical);
        }

        foreach (var extra in difference.Extra.Skip(pairs))
        {
            findings.Add($"The placeholder {extra.Text} occurs more often than in the source.", target: extra.ToTextSpan());
        }
    }
}
