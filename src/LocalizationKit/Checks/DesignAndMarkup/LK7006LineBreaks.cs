using LocalizationKit.Facts;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.DesignAndMarkup;

/// <summary>Finds line breaks that were lost or added.</summary>
internal sealed class LK7006LineBreaks : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK7006", "line-breaks", MqmCategory.Markup, Severity.Minor)
    {
        Summary = "Source and translation have a different number of line breaks.",
        Explanation = """
            ## What it finds
            A different number of line breaks, written out or as `\n`, a break at the start or the end that only one side has, and
            lines that have lost the bullet or number of a list.

            ## Why it matters to a buyer
            Specifications run into one another, or a list becomes a block of text.

            ## How to fix
            Break the lines where the source does.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "材质：棉\n产地：中国", "Material: cotton, made in China"),
            CheckExample.Flag("en>de", "Wash cold\\nTumble dry low", "Kalt waschen. Schonend trocknen"),
            CheckExample.Flag("zh-Hans>en", "• 防水\n• 轻便\n• 耐磨", "Waterproof\nLight\nHard-wearing"),
            CheckExample.Pass("zh-Hans>de", "1、防水\n2、轻便", "• wasserdicht\n• leicht"),
            CheckExample.Pass("zh-Hans>en", "材质：棉\r\n产地：中国", "Material: cotton\nMade in China"),
            CheckExample.Pass("en>ja", "Wash cold", "冷水で洗う"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var source = facts.Source.Text;
        var target = facts.Target.Text;
        var (wanted, actual) = (LineBreaks.Count(source), LineBreaks.Count(target));
        if (wanted != actual)
        {
            findings.Add($"The source has {Breaks(wanted)}, the translation {(actual == 0 ? "none" : actual)}.");
        }
        else if (wanted > 0 && (LineBreaks.IsAtStart(source) != LineBreaks.IsAtStart(target) || LineBreaks.IsAtEnd(source) != LineBreaks.IsAtEnd(target)))
        {
            findings.Add("A line break at the start or the end of the text has moved.");
        }
        else if (wanted > 0 && ListMarks.Count(source) is var marks and >= 2 && ListMarks.Count(target) is var kept && kept < marks)
        {
            findings.Add($"The source has {marks} lines with a bullet or number, the translation {(kept == 0 ? "none" : kept)}.");
        }
    }

    private static string Breaks(int count) => count switch { 0 => "no line break", 1 => "one line break", _ => $"{count} line breaks" };
}
