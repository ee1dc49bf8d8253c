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
        var differences = facts.QuantityDifferences;
        for (var i = 0; i < differences.Count; i++)
        {
            var difference = differences[i];
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

    /// <summary>Names a quantity as it is written, with how it was read where that does not meet the eye: 1.08 million = 1,080,000, 8折 = 20% off.</summary>
    public static string Read(Quantity quantity) => quantity switch
    {
        { Kind: QuantityKind.Discount, Value: not null } when !quantity.Text.Contains('%', StringComparison.Ordinal) => $"{quantity.Text} = {Value(quantity)} off",
        { Date: { } date } when !quantity.Text.Contains(date, StringComparison.Ordinal) => $"{quantity.Text} = {date}",
        _ when HasReading(quantity) => $"{quantity.Text} = {Value(quantity)}",
        _ => quantity.Text,
    };

    /// <summary>Writes the value of a quantity with digits.</summary>
    public static string Value(Quantity quantity) => string.Create(CultureInfo.InvariantCulture, $"{quantity.Value:#,##0.####}") + (quantity.High is { } high ? string.Create(CultureInfo.InvariantCulture, $"–{high:#,##0.####}") : "") + (quantity.Kind is QuantityKind.Percent or QuantityKind.Discount ? "%" : "");

    private static bool HasReading(Quantity quantity) =>
        quantity is { Value: not null, IsTelephone: false, Date: null } && quantity.Kind is not (QuantityKind.Discount or QuantityKind.Size or QuantityKind.Time) && (quantity.HasMagnitude || quantity.Value % 1 == 0.5m && !quantity.HasDigits || (!quantity.HasDigits && quantity.Value >= 10));

    private static TextSpan? Span(TextFacts text, Quantity? quantity) => quantity is null ? null : TextSpan.Of(text.Text, quantity.Start, quantity.Length);
}
