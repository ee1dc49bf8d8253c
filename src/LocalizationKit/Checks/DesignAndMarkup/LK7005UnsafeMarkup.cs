using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds markup that can run a program in the buyer's browser and that the source does not have.</summary>
internal sealed class LK7005UnsafeMarkup : SegmentCheck
{
    private static readonly string[] Elements = ["script", "iframe", "object", "embed", "base", "form", "meta", "link", "style"];

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7005", "unsafe-markup", MqmCategory.Markup, Severity.Major)
    {
        Summary = "The translation has scripts, frames or event handlers that the source does not have.",
        Explanation = """
            ## What it finds
            Elements such as `<script>` and `<iframe>`, handlers such as `onclick=` and addresses that begin with `javascript:`,
            where the source has none of that kind.

            ## Why it matters to a buyer
            A listing that runs foreign code can steal logins and payments.

            ## How to fix
            Remove the element or the attribute, and find out how it came into the translation.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "点击<a href=\"/coupon\">领券</a>", "Click <a href=\"javascript:get()\">for coupons</a>", at: "<a href=\"javascript:get()\">"),
            CheckExample.Flag("en>de", "Soft cotton", "Weiche Baumwolle<script src=\"//x.example\"></script>", at: "<script src=\"//x.example\">"),
            CheckExample.Pass("zh-Hans>en", "点击<a href=\"/coupon\">领券</a>", "Click <a href=\"/coupon\">for coupons</a>"),
            CheckExample.Pass("en>fr", "<iframe src=\"/video\"></iframe>", "<iframe src=\"/video\"></iframe>"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.Target.HasSpan(ProtectedSpanKind.Markup))
        {
            return;
        }

        foreach (var span in facts.Target.Spans)
        {
            if (span.Kind == ProtectedSpanKind.Markup && MarkupTag.Parse(span) is { IsClosing: false } tag && DangerOf(tag) is { } danger && !facts.Source.Spans.Any(s => HasDanger(s, danger)))
            {
                findings.Add($"{danger} is not in the source and can run foreign code.", target: span.ToTextSpan());
            }
        }
    }

    private static bool HasDanger(ProtectedSpan span, string danger) => MarkupTag.Parse(span) is { } tag && DangerOf(tag) == danger;

    private static string? DangerOf(MarkupTag tag)
    {
        if (Elements.Contains(tag.Name, StringComparer.OrdinalIgnoreCase))
        {
            return $"<{tag.Name}>";
        }

        foreach (var (name, value) in tag.Attributes)
        {
            if (name.Length > 4 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetter(name[2]))
            {
                return name.ToLowerInvariant() + "=";
            }

            var address = value.AsSpan().TrimStart();
            if (address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase))
            {
                return "javascript:";
            }
        }

        return null;
    }
}
