using LocalizationKit.Facts;
using LocalizationKit.Facts.Names;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Finds brands that the target has with a letter or a character wrong.</summary>
internal sealed class LK2404BrandNearMiss : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2404", "brand-near-miss", MqmCategory.DoNotTranslate, Severity.Major)
    {
        Summary = "A brand or another protected name is misspelt in the target.",
        Explanation = """
            ## What it finds
            A name that the listing or the market protects, or a word in capitals in a Chinese, Japanese or Thai source, of which the target has a form with
            one letter wrong, missing, too many or turned round (two in names of eight letters and more), and Chinese names behind their Latin form with one
            character wrong. A Latin name that is to be kept and stands in katakana is reported too. In a field for the brand, a Latin brand that is not in the target at all is reported as minor.

            ## Why it matters to a buyer
            A misspelt brand looks like a counterfeit, is not found by search, and gets listings taken down.

            ## How to fix
            Write the name as the message shows it.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "Adidas运动鞋", "Adidsa Running Shoes", at: "Adidsa") with { Protected = ["Adidas"] },
            CheckExample.Flag("zh-Hans>ja", "NORVIA保温杯", "NORIVA ステンレスボトル", at: "NORIVA"),
            CheckExample.Flag("zh-Hans>ja", "Velora口红", "ヴェローラの口紅", at: "ヴェローラ") with { Protected = ["Velora"] },
            CheckExample.Flag("zh-Hans>zh-Hant-HK", "LUMEI璐湄面霜", "LUMEI璐眉面霜", at: "璐眉"),
            CheckExample.Flag("zh-Hans>en", "Velora", "Original brand") with { Field = "attribute:brand" },
            CheckExample.Pass("zh-Hans>en", "Adidas运动鞋", "Adidas Running Shoes") with { Protected = ["Adidas"] },
            CheckExample.Pass("zh-Hans>zh-Hant-HK", "LUMEI璐湄面霜", "LUMEI璐湄面霜"),
            CheckExample.Pass("zh-Hans>de", "NORVIA保温杯", "NORVIA Thermobecher"),
            CheckExample.Pass("zh-Hans>es", "Nylon背包", "Mochila de nailon"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var any = false;
        foreach (var miss in NearMissFinder.Find(facts))
        {
            any = true;
            var message = miss.IsTransliterated ? $"The name {miss.Name} is kept as it is, not written {miss.Target.Text}." : $"The name {miss.Name} is misspelt as {miss.Target.Text}.";
            findings.Add(message, miss.Source, miss.Target, new Suggestion(miss.Name, IsSafe: false));
        }

        if (!any && IsBrandField(facts.Segment.Field.Name))
        {
            RunOnBrand(facts, findings);
        }
    }

    private static bool IsBrandField(string name) => name.Equals("attribute:brand", StringComparison.OrdinalIgnoreCase) || name == "attribute:品牌";

    // A protected name that is missing is the business of LK2401.
    private static void RunOnBrand(SegmentFacts facts, FindingCollector findings)
    {
        if (facts.Terms.Any(t => t.Origin == TermOrigin.Protected || t.Approved.Count > 0))
        {
            return;
        }

        var brand = facts.Source.Text.Trim();
        var words = LatinWords.Find(brand).Select(w => brand.Substring(w.Start, w.Length)).Where(w => w.Length > 2).ToList();
        if (words.Count > 0 && !words.Exists(w => facts.Target.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            findings.Add($"The brand {brand} is not in the translation.", TextSpan.Whole(facts.Source.Text), TextSpan.Whole(facts.Target.Text), severity: Severity.Minor);
        }
    }
}
