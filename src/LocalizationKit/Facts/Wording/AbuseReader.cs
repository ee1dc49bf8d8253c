using LocalizationKit.Facts.Phrases;
using LocalizationKit.Mqm;

namespace LocalizationKit.Facts.Wording;

/// <summary>Finds abuse in the source: insults, slurs, threats. A translation that drops it says something else, one that keeps it insults the buyer.</summary>
internal static class AbuseReader
{
    /// <summary>Finds the gravest word of abuse of a source that a person must see.</summary>
    /// <param name="facts">The facts of the segment.</param>
    /// <param name="answer">The first offensive word of the target; null when the abuse was lost.</param>
    /// <returns>The word; null when there is none, or a light one that kept its counterpart.</returns>
    public static WordingMatch? Find(SegmentFacts facts, out WordingMatch? answer)
    {
        answer = null;
        if (!facts.Source.MayHave(PhraseTables.Wording))
        {
            return null;
        }

        var abuse = WordingTable.OfAbuse(facts.Source.Language).Find(facts.Source);
        if (abuse.Count == 0 || !facts.IsComparable)
        {
            return null;
        }

        answer = WordingTable.Of(facts.Target.Language).Find(facts.Target).FirstOrDefault(m => m.Entry.List == WordingList.Offensive);
        var isLost = answer is null;
        return abuse.FirstOrDefault(m => m.Entry.Severity == Severity.Critical) ?? (isLost ? abuse[0] : null);
    }
}
