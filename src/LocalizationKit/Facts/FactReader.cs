using System.Collections.Concurrent;
using LocalizationKit.Batches;
using LocalizationKit.Facts.Spelling;
using LocalizationKit.Facts.Terms;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts;

/// <summary>Works out the facts of listings; keeps one term matcher per market, vertical and language. Safe to share.</summary>
internal sealed class FactReader
{
    private const string Everything = "shopping";

    private static readonly HashSet<string> NoWords = [];

    private readonly IReadOnlyList<Glossary> _userGlossaries;
    private readonly FactOptions _options;
    private readonly ConcurrentDictionary<(string Market, string? Vertical, LanguageTag Source), TermMatcher> _matchers = new();
    private readonly ConcurrentDictionary<(string Market, string? Vertical), HashSet<string>> _words = new();
    private volatile LastMatcher? _last;

    /// <summary>Initializes a reader.</summary>
    /// <param name="userGlossaries">The glossaries that hold for every listing, on top of the market's.</param>
    /// <param name="options">What the user adds; null for nothing.</param>
    public FactReader(IReadOnlyList<Glossary> userGlossaries, FactOptions? options = null)
    {
        _userGlossaries = userGlossaries;
        _options = options ?? FactOptions.Default;
    }

    /// <summary>Reads a listing.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="market">Its market.</param>
    /// <param name="source">The language of its source texts.</param>
    /// <returns>The facts; each is worked out when a check first asks for it.</returns>
    public ListingFacts Read(Listing listing, Market market, LanguageTag source)
    {
        var own = listing.Terms.Count + listing.Protected.Count == 0 ? null : CreateOwnMatcher(listing, source, market.Language);
        var terms = new ListingTermFinder(MatcherOf(market, listing.Vertical, source), own, listing);
        var words = _options.Speller is null ? NoWords : WordsOf(market, listing.Vertical);
        var segments = new SegmentFacts[listing.Fields.Count];
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = new Segment(listing, i, source, market);
            segments[i] = new SegmentFacts(segment, terms.Find, _options) { GlossaryWords = words };
        }

        return new ListingFacts(listing, market, segments);
    }

    // The last one asked for is nearly always asked for again, and the look-up hashes three texts.
    private TermMatcher MatcherOf(Market market, string? vertical, LanguageTag source)
    {
        if (_last is { } last && ReferenceEquals(last.Market, market) && ReferenceEquals(last.Source, source) && last.Vertical == vertical)
        {
            return last.Matcher;
        }

        var matcher = _matchers.GetOrAdd((market.Id, vertical, source), _ => CreateMatcher(market, vertical, source));
        _last = new LastMatcher(market, vertical, source, matcher);
        return matcher;
    }

    private HashSet<string> WordsOf(Market market, string? vertical) =>
        _words.GetOrAdd((market.Id, vertical), _ => KnownWords.Of(TermsOf(market, vertical).SelectMany(l => l.Entries)));

    private TermMatcher CreateMatcher(Market market, string? vertical, LanguageTag source) =>
        new(TermsOf(market, vertical), source, market.Language, Elsewhere(market, vertical));

    private List<TermList> TermsOf(Market market, string? vertical)
    {
        var lists = new List<TermList>();
        foreach (var name in new[] { "common", vertical })
        {
            if (name is not null && market.Glossaries.TryGetValue(name, out var glossary))
            {
                lists.Add(new TermList(glossary.Entries, TermOrigin.Pack));
            }
        }

        if (vertical == Everything)
        {
            lists.Add(new TermList(Others(market, lists), TermOrigin.Pack));
        }

        lists.Add(new TermList(market.ProtectedNames.Entries, TermOrigin.Protected));
        foreach (var glossary in _userGlossaries)
        {
            lists.Add(new TermList(glossary.Entries, TermOrigin.User));
        }

        return lists;
    }

    // What other verticals call the very words of this one. A word that is common to all verticals has no sense of its own in one.
    private static IEnumerable<TermEntry>? Elsewhere(Market market, string? vertical)
    {
        if (vertical is null || !market.Glossaries.TryGetValue(vertical, out var own))
        {
            return null;
        }

        var words = own.Entries.SelectMany(e => e.Sources).ToHashSet(StringComparer.Ordinal);
        return EntriesOfOthers(market, vertical).Where(e => e.Sources.Any(words.Contains));
    }

    // A general shop sells what the other verticals sell; where it has a row of its own, that one holds.
    private static List<TermEntry> Others(Market market, List<TermList> own)
    {
        var known = own.SelectMany(l => l.Entries).SelectMany(e => e.Sources).ToHashSet(StringComparer.Ordinal);
        var others = new List<TermEntry>();
        foreach (var entry in EntriesOfOthers(market, Everything).Where(e => !e.Sources.Any(known.Contains)))
        {
            others.Add(entry);
            known.UnionWith(entry.Sources);
        }

        return others;
    }

    // In an order of its own, so that which of two verticals comes first never rests on how the files were read.
    private static IEnumerable<TermEntry> EntriesOfOthers(Market market, string vertical) =>
        market.Glossaries.Where(g => g.Key != "common" && !g.Key.Equals(vertical, StringComparison.OrdinalIgnoreCase))
            .OrderBy(g => g.Key, StringComparer.Ordinal).SelectMany(g => g.Value.Entries);

    private static TermMatcher CreateOwnMatcher(Listing listing, LanguageTag source, LanguageTag target)
    {
        var terms = listing.Terms.Select(t => new TermEntry { Id = t.Source, Sources = [t.Source], Targets = t.Target, Forbidden = t.Forbidden });
        var kept = listing.Protected.Select(p => new TermEntry { Id = p, Sources = [p], Targets = [p], IsCaseSensitive = true });
        return new TermMatcher([new TermList([.. terms], TermOrigin.Listing), new TermList([.. kept], TermOrigin.Protected)], source, target);
    }

    private sealed record LastMatcher(Market Market, string? Vertical, LanguageTag Source, TermMatcher Matcher);
}
