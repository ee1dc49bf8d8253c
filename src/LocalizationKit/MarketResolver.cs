using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit;

/// <summary>Finds the market and the source language of a listing: its own, or the defaults of the run. Safe to share.</summary>
internal sealed class MarketResolver(QualityOptions options, IMarketCatalog markets)
{
    // More tags than this are no tags of languages, and a batch must not fill the memory with them.
    private const int MostTags = 4096;

    private readonly ConcurrentDictionary<string, Market> _languages = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, LanguageTag> _sources = new(StringComparer.Ordinal);

    public bool TryResolve(Listing listing, [NotNullWhen(true)] out Market? market, [NotNullWhen(true)] out LanguageTag? source, [NotNullWhen(false)] out BatchProblem? problem)
    {
        market = null;
        source = options.DefaultSourceLanguage;
        if (listing.SourceLanguage is { } own && !TryParseSource(own, out source))
        {
            problem = Problem(listing, "LK9002", $"sourceLanguage '{own}' is not a language tag; write one such as 'zh-Hans'.");
            return false;
        }

        market = Find(listing, out problem);
        return market is not null && problem is null && source is not null;
    }

    private Market? Find(Listing listing, out BatchProblem? problem)
    {
        problem = null;
        var id = listing.Market ?? (listing.TargetLanguage is null ? options.DefaultMarket : null);
        if (id is not null)
        {
            if (markets.TryGet(id, out var market))
            {
                return market;
            }

            problem = Problem(listing, "LK9005", UnknownMarket.Describe(id, markets.Ids));
            return null;
        }

        if (listing.TargetLanguage is null)
        {
            if (options.DefaultTargetLanguage is { } target)
            {
                return Language(target.ToString(), target);
            }

            problem = Problem(listing, "LK9005", "The record names neither 'market' nor 'targetLanguage'; add one, or run with --market or --target.");
            return null;
        }

        if (_languages.TryGetValue(listing.TargetLanguage, out var known))
        {
            return known;
        }

        if (LanguageTag.TryParse(listing.TargetLanguage, out var tag))
        {
            return Language(listing.TargetLanguage, tag);
        }

        problem = Problem(listing, "LK9002", $"targetLanguage '{listing.TargetLanguage}' is not a language tag; write one such as 'de'.");
        return null;
    }

    // One tag object for one tag, so that what is kept by language is found again without comparing texts.
    private bool TryParseSource(string text, [NotNullWhen(true)] out LanguageTag? tag)
    {
        if (_sources.TryGetValue(text, out tag))
        {
            return true;
        }

        if (!LanguageTag.TryParse(text, out tag))
        {
            return false;
        }

        tag = _sources.Count < MostTags ? _sources.GetOrAdd(text, tag) : tag;
        return true;
    }

    private Market Language(string key, LanguageTag tag) => _languages.GetOrAdd(key, static (_, t) => Market.ForLanguage(t), tag);

    private static BatchProblem Problem(Listing listing, string id, string message) => new(id, message, listing.File, listing.Line, listing.Id);
}
