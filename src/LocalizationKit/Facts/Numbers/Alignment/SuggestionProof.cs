using LocalizationKit.Batches;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Numbers.Alignment;

/// <summary>Proves a suggestion by comparing both sides again with it in place.</summary>
internal static class SuggestionProof
{
    /// <summary>Says whether nothing about quantities is left to find once the target quantity is replaced.</summary>
    public static bool Holds(SegmentFacts facts, Quantity target, string replacement)
    {
        var text = facts.Target.Text;
        var mended = string.Concat(text.AsSpan(0, target.Start), replacement, text.AsSpan(target.End));
        var again = new SegmentFacts(new Segment(With(facts, mended), facts.Segment.FieldIndex, facts.Segment.SourceLanguage, facts.Market), static _ => []);
        return QuantityAlignment.Run(again, isProof: true).Count == 0 && !NumberFormatFaults.Find(again).Any() && !PriceFormatFaults.Find(again).Any();
    }

    private static Listing With(SegmentFacts facts, string target)
    {
        var fields = facts.Segment.Listing.Fields.ToArray();
        var field = facts.Segment.Field;
        fields[facts.Segment.FieldIndex] = new ListingField { Name = field.Name, Source = field.Source, Target = target, MaxLength = field.MaxLength };
        return new Listing { Id = facts.Segment.Listing.Id, Fields = fields };
    }
}
