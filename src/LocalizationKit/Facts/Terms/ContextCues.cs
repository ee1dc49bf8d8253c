using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms;

/// <summary>Decides by the words around it, the vertical and the field whether a term has the sense its entry means.</summary>
internal static class ContextCues
{
    private const string Vertical = "vertical:";
    private const string Field = "field:";

    /// <summary>Returns whether a context has one of the required cues, where there are any, and none of the excluded ones.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="segment">The field in which the term stands.</param>
    /// <param name="context">The source texts of the whole listing.</param>
    public static bool Hold(TermEntry entry, Segment segment, string context) =>
        (entry.RequiredCues.Count == 0 || IsRequiredHere(entry, segment, context)) && !IsExcludedHere(entry, segment, context);

    /// <summary>Returns whether a context has one of the required cues of an entry: evidence for its sense.</summary>
    public static bool IsRequiredHere(TermEntry entry, Segment segment, string context) => IsAnyHere(entry.RequiredCues, segment, context);

    private static bool IsExcludedHere(TermEntry entry, Segment segment, string context) => IsAnyHere(entry.ExcludedCues, segment, context);

    private static bool IsAnyHere(IReadOnlyList<string> cues, Segment segment, string context)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            if (IsHere(cues[i], segment, context))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHere(string cue, Segment segment, string context) =>
        cue.StartsWith(Vertical, StringComparison.Ordinal) ? cue.AsSpan(Vertical.Length).Equals(segment.Listing.Vertical, StringComparison.OrdinalIgnoreCase)
        : cue.StartsWith(Field, StringComparison.Ordinal) ? cue.AsSpan(Field.Length).Equals(segment.Field.Name, StringComparison.OrdinalIgnoreCase)
        : Occurs(cue, context);

    private static bool Occurs(string cue, string context)
    {
        if (cue.Length == 0)
        {
            return false;
        }

        for (var at = context.IndexOf(cue, StringComparison.OrdinalIgnoreCase); at >= 0; at = at + 1 < context.Length ? context.IndexOf(cue, at + 1, StringComparison.OrdinalIgnoreCase) : -1)
        {
            if (!Joins(context, at) && !Joins(context, at + cue.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(string text, int index) =>
        index > 0 && index < text.Length && WordEdge.IsSpaced(text[index - 1]) && WordEdge.IsSpaced(text[index]) && char.IsLetter(text[index - 1]) == char.IsLetter(text[index]);
}
