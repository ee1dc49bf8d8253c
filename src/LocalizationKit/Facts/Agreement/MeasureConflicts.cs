using LocalizationKit.Facts.Numbers;
using LocalizationKit.Facts.Numbers.Alignment;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Agreement;

/// <summary>Finds measures that two fields of a translation label alike and give differently, where the source of one of them has no such value.</summary>
internal static class MeasureConflicts
{
    /// <summary>Compares all fields.</summary>
    /// <param name="listing">The facts of the listing.</param>
    public static IEnumerable<FieldConflict> Find(ListingFacts listing)
    {
        var first = new Dictionary<string, (SegmentFacts Segment, Quantity Quantity)>(StringComparer.Ordinal);
        foreach (var segment in listing.Segments.Where(s => s.IsComparable))
        {
            foreach (var group in LabelledValues.Read(segment.Target).GroupBy(v => v.Label, StringComparer.Ordinal))
            {
                // Several values under one label are variants, or several parts.
                if (group.ToList() is not [{ Quantity: { High: null, Value: not null } quantity }])
                {
                    continue;
                }

                if (!first.TryGetValue(group.Key, out var earlier))
                {
                    first.Add(group.Key, (segment, quantity));
                }
                else if (Differ(earlier.Quantity, quantity) && (IsInvented(earlier.Segment, earlier.Quantity) || IsInvented(segment, quantity)))
                {
                    yield return new FieldConflict(group.Key == "set" ? "number of pieces" : group.Key, earlier.Segment, Span(earlier.Quantity), segment, Span(quantity));
                }
            }
        }
    }

    private static bool Differ(Quantity a, Quantity b) => a.Kind == b.Kind && a.Unit == b.Unit && !Equivalence.IsSame(a, b);

    // What the checks of numbers already report is not said twice.
    private static bool IsInvented(SegmentFacts segment, Quantity quantity) =>
        !segment.QuantityDifferences.Any(d => !d.IsUncertain && d.Target == quantity) &&
        !segment.Source.Quantities.Any(s => Equivalence.IsSame(s, quantity) || Equivalence.IsLoose(s, quantity) || Equivalence.IsConverted(s, quantity, allowsMoney: false));

    private static TextSpan Span(Quantity quantity) => new(quantity.Start, quantity.Length, quantity.Text);
}
