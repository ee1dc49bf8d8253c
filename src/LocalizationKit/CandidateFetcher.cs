using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Translation;

namespace LocalizationKit;

/// <summary>Adds translations by other engines to listings that have none of them: second opinions for risk, LK2703 and choosing. Safe to share between threads.</summary>
public sealed class CandidateFetcher
{
    private readonly IReadOnlyList<ITranslator> _translators;
    private readonly QualityOptions _options;
    private readonly MarketResolver _resolver;
    private readonly FactReader _facts;

    /// <summary>Initializes a fetcher.</summary>
    /// <param name="translators">The engines; wrap them in <see cref="BudgetedTranslator"/>s to bound what a run costs.</param>
    /// <param name="options">The settings of the pipeline that judges the listings.</param>
    /// <param name="markets">The markets that listings may name.</param>
    /// <param name="glossaries">The glossaries that hold for every listing.</param>
    public CandidateFetcher(IReadOnlyList<ITranslator> translators, QualityOptions options, IMarketCatalog markets, IReadOnlyList<Glossary> glossaries)
    {
        ArgumentNullException.ThrowIfNull(translators);
        ArgumentNullException.ThrowIfNull(options);
        _translators = translators;
        _options = options;
        _resolver = new MarketResolver(options, markets);
        _facts = new FactReader(glossaries);
    }

    /// <summary>Fetches the candidates that are missing.</summary>
    /// <param name="listings">The listings. Fields without a target, and with a candidate of the engine, are left alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Each listing, in order, with its new candidates and with what failed; a field without a candidate is judged without.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<ListingTranslation>> FetchAsync(IReadOnlyList<Listing> listings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(listings);
        var fetched = listings.Select(l => new ListingTranslation(l, 0, [])).ToArray();
        foreach (var translator in _translators)
        {
            var open = fetched.SelectMany((f, i) => FindOpen(f.Listing, i, translator.Engine)).ToList();
            foreach (var pair in open.GroupBy(o => (o.Source, o.Target)))
            {
                var fields = pair.ToList();
                var request = new TranslationRequest { SourceLanguage = pair.Key.Source, TargetLanguage = pair.Key.Target, Texts = [.. fields.Select(f => f.Text)] };
                var result = await translator.TranslateAsync(request, cancellationToken).ConfigureAwait(false);
                for (var i = 0; i < fields.Count; i++)
                {
                    fetched[fields[i].Listing] = Add(fetched[fields[i].Listing], fields[i].Field, translator.Engine, result.Texts[i]);
                }
            }
        }

        return fetched;
    }

    // What the engine is not forced to say is the better second opinion, so it gets no terms; what must stay is kept.
    private IEnumerable<OpenField> FindOpen(Listing listing, int index, string engine)
    {
        if (!listing.Fields.Any(f => IsOpen(f, engine)) || ListingGuard.Inspect(listing, _options.MaxTextLength) is not null || !_resolver.TryResolve(listing, out var market, out var source, out _))
        {
            return [];
        }

        var facts = _facts.Read(listing.WithVertical(listing.Vertical ?? _options.DefaultVertical), market, source);
        return listing.Fields.Select((field, i) => (field, i)).Where(f => IsOpen(f.field, engine))
            .Select(f => new OpenField(index, f.i, source.ToString(), market.Language.ToString(), new TranslationText { Text = f.field.Source, Kept = TranslationTexts.Of(facts.Segments[f.i]).Kept }));
    }

    private static bool IsOpen(ListingField field, string engine) =>
        !string.IsNullOrWhiteSpace(field.Target) && !string.IsNullOrWhiteSpace(field.Source) && field.Candidates.All(c => c.Engine != engine);

    private static ListingTranslation Add(ListingTranslation fetched, int index, string engine, TranslatedText text)
    {
        if (!text.IsTranslated)
        {
            return fetched with { Failures = [.. fetched.Failures, new FieldFailure(index, text.Failure)] };
        }

        var field = fetched.Listing.Fields[index];
        var filled = field.WithTarget(field.Target, [.. field.Candidates, new TranslationCandidate(engine, text.Text)]);
        return fetched with { Listing = fetched.Listing.WithFields([.. fetched.Listing.Fields.Select((f, i) => i == index ? filled : f)]), Filled = fetched.Filled + 1 };
    }

    private sealed record OpenField(int Listing, int Field, string Source, string Target, TranslationText Text);
}
