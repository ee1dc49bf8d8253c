using LocalizationKit.Facts.Coverage;
using LocalizationKit.Facts;
using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.LinguisticConventions;

/// <summary>Finds words that stand twice in a row.</summary>
internal sealed class LK3002RepeatedWord : SegmentCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK3002", "repeated-word", MqmCategory.Grammar, Severity.Minor)
    {
        Summary = "A word stands twice in a row.",
        Explanation = """
            ## What it finds
            The same word twice or three times with nothing but blanks between, where the source has no such doubling. Languages that
            double words by rule, names (Bora Bora) and the doublings that a language allows (had had, nous nous) are left alone.

            ## Why it matters to a buyer
            The text looks careless.

            ## How to fix
            Delete the second word; the suggestion does so.
            """,
        Examples =
        [
            CheckExample.Flag("zh-Hans>en", "适合日常使用", "Made for the the daily commute", at: "the the"),
            CheckExample.Flag("zh-Hans>de", "附收纳袋", "Mit mit Aufbewahrungsbeutel"),
            CheckExample.Pass("zh-Hans>id", "各种颜色", "Warna warna cerah"),
            CheckExample.Pass("zh-Hans>fr", "您可以放心", "Vous vous sentirez en confiance"),
            CheckExample.Pass("en>de", "bye bye wrinkles", "bye bye Falten"),
        ],
    };

    /// <inheritdoc/>
    public override void Run(SegmentFacts facts, FindingCollector findings)
    {
        var repeated = RepeatedWords.Find(facts.Target);
        if (repeated.Count == 0 || RepeatedWords.HasAny(facts.Source))
        {
            return;
        }

        foreach (var span in repeated.Where(s => RepeatedWords.CountOf(s) < RepeatedWords.LoopTimes))
        {
            var word = span.Text[..span.Text.TakeWhile(c => !char.IsWhiteSpace(c)).Count()];
            findings.Add($"'{word}' stands more than once in a row.", target: span, suggestion: new Suggestion(word, IsSafe: false));
        }
    }
}
