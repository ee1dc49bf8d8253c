using LocalizationKit.Facts;
using LocalizationKit.Facts.Numbers;
using LocalizationKit.Mqm;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Turns the disagreements of one kind into findings with both places.</summary>
internal static class QuantityFindings
{
    public static void Add(SegmentFacts facts, FindingCollector findings, QuantityDifferenceKind kind, Func<QuantityDifference, string> describe, Func<QuantityDifference, Severity?> grade)
    {
        foreach (var difference in facts.QuantityDifferences)
        {
            if (difference.Kind != kind)
            {
                continue;
            }

            var suggestion = difference is { Expected: { } expected, Target: not null } ? new Suggestion(expected, IsSafe: false) : null;
            findings.Add(describe(difference), Span(facts.Source, difference.Source), Span(facts.Target, difference.Target), suggestion, grade(difference));
        }
    }

    /// <summary>Grades a pair of values: an uncertain pair is worth a word only.</summary>
    public static Severity? Grade(QuantityDifference difference) => difference.IsUncertain ? Severity.Minor : null;

    private static TextSpan? Span(TextFacts text, Quantity? quantity) => quantity is null ? null : TextSpan.Of(text.Text, quantity.Start, quantity.Length);
}
