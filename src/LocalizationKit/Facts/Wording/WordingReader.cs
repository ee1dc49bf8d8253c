using LocalizationKit.Batches;
using LocalizationKit.Facts.Phrases;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds the words and phrases of a target that its source does not account for.</summary>
internal static class WordingReader
{
    /// <summary>Reads a segment.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <returns>The phrases without licence, in text order.</returns>
    public static WordingMatch[] Read(SegmentFacts facts)
    {
        if (!facts.Target.MayHave(PhraseTables.Wording))
        {
            return [];
        }

        var found = WordingTable.Of(facts.Target.Language).Find(facts.Target);
        return found.Count == 0 ? [] : [.. found.Where(m => !m.Entry.IsLicenceOnly && IsUnlicensed(m, facts))];
    }

    private static bool IsUnlicensed(WordingMatch match, SegmentFacts facts)
    {
        var entry = match.Entry;
        var source = facts.Source.Text;
        if (facts.Segment.Listing.Vertical is { } vertical && entry.PlainIn.Contains(vertical, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        if (entry.Needed.Length > 0 && !entry.Needed.Any(n => source.Contains(n, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        // What is only a matter of style stays one whatever the source says; words and promises are the seller's own when any field makes them.
        return entry.List is WordingList.BodyImage or WordingList.Calque or WordingList.Hype
            ? !IsLicensedBy(source, match, facts)
            : !facts.Segment.Listing.Fields.Any(f => IsLicensed(f, match, facts));
    }

    private static bool IsLicensed(ListingField field, WordingMatch match, SegmentFacts facts) =>
        IsLicensedBy(field.Source, match, facts)
        || WordingTable.Of(facts.Source.Language).Find(new TextFacts(field.Source, facts.Source.Language)).Any(m => m.Entry.List == match.Entry.List && m.Entry.Topic == match.Entry.Topic);

    private static bool IsLicensedBy(string source, WordingMatch match, SegmentFacts facts) =>
        match.Entry.Licences.Any(l => source.Contains(l, StringComparison.OrdinalIgnoreCase))
        || (!facts.Target.Language.UsesHan && source.Contains(match.Span.Text, StringComparison.OrdinalIgnoreCase));
}
