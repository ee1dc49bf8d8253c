using LocalizationKit.Batches;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Batches;

/// <summary>Finds the market that the language of a document means: the one the user names, or the one of that id.</summary>
/// <param name="options">What the user says.</param>
/// <param name="shape">The form of the batch; records of JSON Lines and plain tables say themselves what they mean.</param>
internal sealed class BatchTargets(BatchOptions options, BatchShape shape)
{
    /// <summary>Gives a listing its market.</summary>
    /// <param name="result">What the reader gave.</param>
    /// <returns>The same, or a copy with a market.</returns>
    public ListingReadResult Resolve(ListingReadResult result)
    {
        if (result.Listing is not { Market: null, TargetLanguage: { } language } listing || !(shape.Format == BatchFormat.Document || shape.IsFeed))
        {
            return result;
        }

        var market = MarketOf(language);
        return market is null ? result : ListingReadResult.Of(listing.WithMarket(market));
    }

    private string? MarketOf(string language)
    {
        if (options.Market is { } own && IsLanguageOf(own, language))
        {
            return own;
        }

        return options.Markets is { } markets && markets.TryGet(language, out _) ? language : null;
    }

    private bool IsLanguageOf(string market, string language)
    {
        var tag = options.Markets is { } markets && markets.TryGet(market, out var known) ? known.Language.ToString() : market;
        return tag.Split('-')[0].Equals(language.Split('-', '_')[0], StringComparison.OrdinalIgnoreCase);
    }
}
