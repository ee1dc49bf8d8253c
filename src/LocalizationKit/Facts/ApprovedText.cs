namespace LocalizationKit.Facts;

/// <summary>Says which places of a translation a glossary or the listing itself asks for: they are no slips.</summary>
internal static class ApprovedText
{
    /// <summary>Returns whether a place of the target belongs to an approved rendering or a protected text.</summary>
    public static bool IsApproved(this SegmentFacts facts, int index)
    {
        foreach (var match in facts.Terms)
        {
            foreach (var span in match.Approved)
            {
                if (span.Start <= index && index < span.End)
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
