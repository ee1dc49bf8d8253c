using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Terms.Renderings;

/// <summary>Finds texts exactly as written, whole words only: brands and codes.</summary>
internal static class ExactSearch
{
    /// <summary>Adds every occurrence.</summary>
    public static void Find(string text, string pattern, List<TextSpan> found)
    {
        if (pattern.Length == 0)
        {
            return;
        }

        for (var at = text.IndexOf(pattern, StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf(pattern, at + 1, StringComparison.Ordinal) : -1)
        {
            if (!Joins(text, at) && (!Joins(text, at + pattern.Length) || IsGenitive(text, at + pattern.Length, pattern.Length)))
            {
                found.Add(TextSpan.Of(text, at, pattern.Length));
            }
        }
    }

    // German and its kin write the genitive of a name without an apostrophe: Ankers Powerbank.
    private static bool IsGenitive(string text, int index, int length) => length > 2 && text[index] == 's' && !Joins(text, index + 1);

    private static bool Joins(string text, int index) =>
        index > 0 && index < text.Length && WordEdge.IsSpaced(text[index - 1]) && WordEdge.IsSpaced(text[index]);
}
