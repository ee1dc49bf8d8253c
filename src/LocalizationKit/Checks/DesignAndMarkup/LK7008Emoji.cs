using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds emoji that were added or lost.</summary>
internal sealed class LK7008Emoji : SegmentCheck
{
    private const int Tolerance = 2;

    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7008", "emoji", MqmCategory.Markup, Severity.Neutral)
    {
        Summary = "The translation has clearly more or fewer emoji than the source.",
        Explanation = """
            ## What it finds
            Two or more emoji that only the translation has (minor), or that only the source has (a note: many markets sell better
            without them). The kinds of emoji do not matter.

            ## Why it matters to a buyer
            A row of fireworks looks like spam in some markets, and an icon that marks a step or a warning may be missed.

            ## How to fix
            Keep the emoji that carry meaning and leave the others out; add none.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "新品上市", "New in store 🎉🎉🔥", at: "🎉"),
            CheckExample.Flag("zh-Hans>ja", "🔥爆款🔥限时🎁", "人気商品、期間限定"),
            CheckExample.Flag("en>de", "Summer sale", "Sommerschlussverkauf ☀️🏖️", at: "☀️"),
            CheckExample.Pass("zh-Hans>en", "🎁送小样1支", "Free mini included 🎁"),
            CheckExample.Pass("zh-Hans>ja", "限时优惠🔥", "期間限定セール"),
            CheckExample.Pass("en>de", "Ready? 🚀", "Bereit? 🚀✨"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.HasSpan(ProtectedSpanKind.Emoji))
        {
            return;
        }

        var source = facts.Source.Spans.Where(s => s.Kind == ProtectedSpanKind.Emoji).ToList();
        var target = facts.Target.Spans.Where(s => s.Kind == ProtectedSpanKind.Emoji).ToList();
        if (target.Count >= source.Count + Tolerance)
        {
            findings.Add($"The source has {source.Count} emoji, the translation {target.Count}.", target: target[0].ToTextSpan(), severity: Severity.Minor);
        }
        else if (source.Count >= target.Count + Tolerance)
        {
            findings.Add($"The source has {source.Count} emoji, the translation {target.Count}.", source: source[0].ToTextSpan());
        }
    }
}
