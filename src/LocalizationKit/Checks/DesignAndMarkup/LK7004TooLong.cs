using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds texts that are longer than their place.</summary>
internal sealed class LK7004TooLong : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7004", "too-long", MqmCategory.Length, Severity.Major)
    {
        Summary = "The translation is longer than the field allows.",
        Explanation = """
            ## What it finds
            Translations with more characters than the record's `maxLength` or the `limits` of your `lockit.json` allow (major), or
            than the market allows for a field of that name (minor). Characters are counted as a reader counts them: an
            emoji or a letter with its accents is one. Limits may also be given in words, in bytes of UTF-8, and in half-width
            cells, of which a full-width character takes two, as many marketplaces count.

            ## Why it matters to a buyer
            The shop cuts the text, often in the middle of a word or before the size.

            ## How to fix
            Shorten the text; drop what the pictures and the attributes say already.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "保温杯500ml", "Vacuum insulated bottle, 500 ml") with { MaxLength = 20 },
            CheckExample.Flag("zh-Hans>de", "防水冲锋衣", "Wasserdichte Hardshelljacke für Damen und Herren") with { MaxLength = 30 },
            CheckExample.Pass("zh-Hans>en", "保温杯500ml", "Thermos, 500 ml") with { MaxLength = 20 },
            CheckExample.Pass("zh-Hans>ja", "家庭装👨‍👩‍👧", "ファミリー用👨‍👩‍👧") with { MaxLength = 8 },
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        foreach (var (length, limit, unit, start, isOwn) in LengthLimits.FindExceeded(facts))
        {
            var text = facts.Target.Text;
            findings.Add($"The text has {length} {unit}, {limit} are allowed.", target: TextSpan.Of(text, start, text.Length - start), severity: isOwn ? Severity.Major : Severity.Minor);
        }
    }
}
