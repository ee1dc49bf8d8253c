using LocalizationKit.Batches;
using LocalizationKit.Facts.Names;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Spelling;

/// <summary>Gathers words that are right whatever a dictionary says: renderings of glossaries and brands. Letter case does not matter.</summary>
internal static class KnownWords
{
    /// <summary>Gathers the Latin words of renderings.</summary>
    public static HashSet<string> Of(IEnumerable<TermEntry> entries) =>
        Of(entries.SelectMany(e => e.Targets));

    /// <summary>Gathers the Latin words that one listing brings along.</summary>
    public static HashSet<string> Of(Listing listing) =>
        Of(listing.Terms.SelectMany(t => t.Target).Concat(listing.Protected));

    private static HashSet<string> Of(IEnumerable<string> texts)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in texts)
        {
            foreach (var (start, length) in LatinWords.Find(text))
            {
                words.Add(text.Substring(start, length));
            }
        }

        return words;
    }
}
