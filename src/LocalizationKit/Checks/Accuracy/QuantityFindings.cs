using System.Globalization;
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

            var suggestion = difference is { Expected: { } expected, Target: not null } ? new Suggestion(expected, difference.IsProven) : null;
            findings.Add(describe(difference), Span(facts.Source, difference.Source), Span(facts.Target, difference.Target), suggestion, grade(difference));
        }
    }

    /// <summary>Grades a pair of values: an uncertain pair is worth a word only.</summary>
    public static Severity? Grade(QuantityDifference difference) => difference.IsUncertain ? Severity.Minor : null;

    /// <summary>Names a quantity as it is written, with its value where words or characters stand for it: 1.08 million (1,080,000).</summary>
    public static string Read(Quantity quantity) => HasReading(quantity) ? $"{quantity.Text} ({Value(quantity)})" : quantity.Text;

    /// <summary>Writes the value of a quantity with digits.</summary>
    public static string Value(Quantity quantity) => string.Create(CultureInfo.InvariantCulture, $"{quantity.Value:#,##0.####}") + (quantity.High is { } high ? string.Create(CultureInfo.InvariantCulture, $"–{high:#,##0.####}") : "") + (quantity.Kind == QuantityKind.Percent ? "%" : "");

    private static bool HasReading(Quantity quantity) =>
        quantity is { Value: not null, IsTelephone: false, Date: null } && quantity.Kind is not (QuantityKind.Discount or QuantityKind.Size or QuantityKind.Time) && (quantity.HasMagnitude || (!quantity.HasDigits && quantity.Value >= 10));

    private static TextSpan? Span(TextFacts text, Quantity? quantity) => quantity is null ? null : TextSpan.Of(text.Text, quantity.Start, quantity.Length);
}
