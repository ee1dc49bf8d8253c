using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Terms;

/// <summary>Decides by the words around it whether a term has the sense its entry means.</summary>
internal static class ContextCues
{
    /// <summary>Returns whether a context has one of the required cues, where there are any, and none of the excluded ones.</summary>
    public static bool Hold(TermEntry entry, string context) =>
        (entry.RequiredCues.Count == 0 || entry.RequiredCues.Any(c => Occurs(c, context))) && !entry.ExcludedCues.Any(c => Occurs(c, context));

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
