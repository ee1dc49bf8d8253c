using LocalizationKit.Facts;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds model numbers and technical codes that were altered or lost.</summary>
internal sealed class LK2402CodeChanged : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2402", "code-changed", MqmCategory.DoNotTranslate, Severity.Major)
    {
        Summary = "A model number or technical code of the source is altered or missing in the translation.",
        Explanation = """
            ## What it finds
            Codes such as `IPX7`, `X-100`, `SPF50+`, `18650` or `RTX 4090` for which a similar code stands in the translation
            (major) or none at all (minor). Upper and lower case, hyphens and blanks do not count.

            ## Why it matters to a buyer
            Another model, another protection class, another battery: the buyer gets something else than the page says.

            ## How to fix
            Copy the code from the source.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "K87Pro机械键盘", "K78Pro mechanical keyboard", at: "K78Pro"),
            CheckExample.Flag("zh-Hans>ja", "IPX7级防水", "IPX5防水", at: "IPX5"),
            CheckExample.Flag("zh-Hans>en", "型号：HY-460B", "Model: HY-406B", at: "HY-406B"),
            CheckExample.Flag("en>de", "Uses one 18650 cell", "Mit einer Zelle"),
            CheckExample.Pass("zh-Hans>en", "A4纸，RTX4090显卡", "A4 paper, RTX 4090 graphics card"),
            CheckExample.Pass("zh-Hans>de", "Type-C接口，500ml", "USB-C-Anschluss, 500 ml"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        if (!facts.Source.HasSpan(ProtectedSpanKind.Code))
        {
            return;
        }

        foreach (var (source, target) in CodeComparer.FindChanges(facts.Source, facts.Target))
        {
            if (target is null)
            {
                findings.Add($"The code {source.Text} is missing from the translation.", source.ToTextSpan(), severity: Severity.Minor);
            }
            else
            {
                findings.Add($"The code {source.Text} became {target.Text}.", source.ToTextSpan(), target.ToTextSpan(), new Suggestion(source.Text, IsSafe: false));
            }
        }
    }
}
