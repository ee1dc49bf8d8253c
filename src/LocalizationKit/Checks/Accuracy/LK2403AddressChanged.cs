using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds web and e-mail addresses that were altered, lost or invented.</summary>
internal sealed class LK2403AddressChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2403", "address-changed", MqmCategory.DoNotTranslate, Severity.Major)
    {
        Summary = "A web or e-mail address of the source is altered or missing in the translation.",
        Explanation = """
            ## What it finds
            Addresses that differ (major), that are missing, torn apart by blanks, or point to another language of the same site
            (minor), and addresses that the source does not have. Percent-encoding, `www.`, the last slash and the full stop behind an
            address do not count.

            ## Why it matters to a buyer
            The link leads nowhere or to a stranger; a mail to the wrong address never arrives.

            ## How to fix
            Copy the address from the source. A page in the target language is fine where it exists.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "联系 help@muji.example.com", "Contact help@mujii.example.com", at: "help@mujii.example.com"),
            CheckExample.Flag("en>de", "See https://example.com/returns.", "Siehe https://example.com/rueckgabe.", at: "https://example.com/rueckgabe"),
            CheckExample.Flag("en>de", "Write to care@example.com", "Schreiben Sie an care@example. com", at: "care@example. com"),
            CheckExample.Pass("zh-Hans>en", "详见https://example.com/faq。", "See https://www.example.com/faq/."),
            CheckExample.Pass("en>ja", "Care guide", "お手入れガイド"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        Compare(facts, ProtectedSpanKind.Url, findings);
        Compare(facts, ProtectedSpanKind.Email, findings);
    }

    private static void Compare(SegmentFacts facts, ProtectedSpanKind kind, FindingCollector findings)
    {
        if (!facts.HasSpan(kind) || SpanDifference.Of(facts.Source.Spans, facts.Target.Spans, kind) is not { IsNone: false } difference)
        {
            return;
        }

        var extra = difference.Extra.ToList();
        foreach (var span in difference.Missing)
        {
            var local = extra.Find(e => AddressKey.DifferInLocaleOnly(span.Key, e.Key));
            var counterpart = local ?? extra.FirstOrDefault();
            if (counterpart is null && TornAddress.Find(facts.Target.Text, span.Text) is { } torn)
            {
                findings.Add($"Blanks tear the address {span.Text} apart.", span.ToTextSpan(), torn, new Suggestion(span.Text, IsSafe: true), Severity.Minor);
                continue;
            }

            if (counterpart is null)
            {
                findings.Add($"The address {span.Text} is missing from the translation.", span.ToTextSpan(), severity: Severity.Minor);
                continue;
            }

            extra.Remove(counterpart);
            findings.Add($"The address {span.Text} became {counterpart.Text}.", span.ToTextSpan(), counterpart.ToTextSpan(), new Suggestion(span.Text, IsSafe: false), local is null ? Severity.Major : Severity.Minor);
        }

        // A bare domain may be how a shop is called in the target language; a whole address was invented.
        foreach (var span in extra.Where(e => kind == ProtectedSpanKind.Email || e.Text.Contains("://", StringComparison.Ordinal)))
        {
            findings.Add($"The source has no address {span.Text}.", target: span.ToTextSpan());
        }
    }
}
