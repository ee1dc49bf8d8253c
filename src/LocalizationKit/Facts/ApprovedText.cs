using LocalizationKit.Markets;

namespace LocalizationKit.Facts;

/// <summary>Says which places of a translation a glossary or the listing itself asks for: they are no slips.</summary>
internal static class ApprovedText
{
    /// <summary>Returns whether a place of the target belongs to an approved rendering or a protected text.</summary>
    public static bool IsApproved(this SegmentFacts facts, int index) => IsIn(facts, index, static (_, _) => true);

    /// <summary>Returns the same, but counts a rendering only where it is written with this very character: 不锈钢 is found for 不鏽鋼.</summary>
    public static bool IsApprovedAsWritten(this SegmentFacts facts, int index) =>
        IsIn(facts, index, static (entry, character) => entry.Targets.Count == 0 || entry.Targets.Any(t => t.Contains(character, StringComparison.Ordinal)));

    private static bool IsIn(SegmentFacts facts, int index, Func<TermEntry, char, bool> counts)
    {
        foreach (var match in facts.Terms)
        {
            foreach (var span in match.Approved)
            {
                if (span.Start <= index && index < span.End && counts(match.Entry, facts.Target.Text[index]))
                {
                    return true;
                }
            }
        }

        var text = facts.Target.Text;
        foreach (var name in facts.Segment.Listing.Protected)
        {
            var from = Math.Max(0, index - name.Length + 1);
            var room = text.AsSpan(from, Math.Min(text.Length, index + name.Length) - from);
            if (name.Length > 0 && room.IndexOf(name, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
