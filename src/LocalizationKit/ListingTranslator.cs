using LocalizationKit.Batches;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Translation;

namespace LocalizationKit;

/// <summary>Fills the targets that listings lack, with the approved terms of their markets and glossaries. Safe to share between threads.</summary>
public sealed class ListingTranslator
{
    private readonly ITranslator _translator;
    private readonly QualityOptions _options;
    private readonly MarketResolver _resolver;
    private readonly FactReader _facts;

    /// <summary>Initializes a translator of listings.</summary>
    /// <param name="translator">The engine.</param>
    /// <param name="options">The defaults of listings that name no market, vertical or language: those of the pipeline that judges them.</param>
    /// <param name="markets">The markets that listings may name.</param>
    /// <param name="glossaries">The glossaries that hold for every listing.</param>
    public ListingTranslator(ITranslator translator, QualityOptions options, IMarketCatalog markets, IReadOnlyList<Glossary> glossaries)
    {
        ArgumentNullException.ThrowIfNull(translator);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(markets);
        ArgumentNullException.ThrowIfNull(glossaries);
        _translator = translator;
        _options = options;
        _resolver = new MarketResolver(options, markets);
        _facts = new FactReader(glossaries);
    }

    /// <summary>Translates the fields that have a source and no target.</summary>
    /// <param name="listings">The listings. One that names no known market, or whose texts are unfit, stays as it is: the pipeline says why.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One outcome per listing, in order.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<IReadOnlyList<ListingTranslation>> TranslateAsync(IReadOnlyList<Listing> listings, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(listings);
        var open = listings.SelectMany(FindOpen).ToList();
        var outcomes = new Dictionary<(int Listing, int Field), TranslatedText>();
        foreach (var pair in open.GroupBy(o => (o.Source, o.Target)))
        {
            var fields = pair.ToList();
            var request = new TranslationRequest { SourceLanguage = pair.Key.Source, TargetLanguage = pair.Key.Target, Texts = [.. fields.Select(f => f.Text)] };
            var result = await _translator.TranslateAsync(request, cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < fields.Count; i++)
            {
                outcomes[(fields[i].Listing, fields[i].Field)] = result.Texts[i];
            }
        }

        return [.. listings.Select((listing, i) => Fill(listing, i, outcomes))];
    }

    /// <summary>Says of a listing that it was not asked about, because the run had ended before.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="failure">What ended the run.</param>
    /// <returns>The outcome: every field that lacks a target failed.</returns>
    public static ListingTranslation Fail(Listing listing, TranslationFailure failure)
    {
        ArgumentNullException.ThrowIfNull(listing);
        ArgumentNullException.ThrowIfNull(failure);
        return new ListingTranslation(listing, 0, [.. Enumerable.Range(0, listing.Fields.Count).Where(i => IsOpen(listing.Fields[i])).Select(i => new FieldFailure(i, failure))]);
    }

    /// <summary>Says whether a field waits for a translation.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Whether it has a source and no target.</returns>
    internal static bool IsOpen(ListingField field) => string.IsNullOrWhiteSpace(field.Target) && !string.IsNullOrWhiteSpace(field.Source);

    private IEnumerable<OpenField> FindOpen(Listing listing, int index)
    {
        if (listing.Fields.All(f => !IsOpen(f)) || ListingGuard.Inspect(listing, _options.MaxTextLength) is not null || !_resolver.TryResolve(listing, out var market, out var source, out _))
        {
            return [];
        }

        var facts = _facts.Read(listing.WithVertical(listing.Vertical ?? _options.DefaultVertical), market, source);
        return listing.Fields.Select((field, i) => (field, i)).Where(f => IsOpen(f.field))
            .Select(f => new OpenField(index, f.i, source.ToString(), market.Language.ToString(), TranslationTexts.Of(facts.Segments[f.i])));
    }

    private static ListingTranslation Fill(Listing listing, int index, Dictionary<(int Listing, int Field), TranslatedText> outcomes)
    {
        var filled = 0;
        var failures = new List<FieldFailure>();
        var fields = listing.Fields.ToArray();
        for (var i = 0; i < fields.Length; i++)
        {
            if (!outcomes.TryGetValue((index, i), out var outcome))
            {
                continue;
            }

            if (outcome.IsTranslated)
            {
                fields[i] = fields[i].WithTarget(outcome.Text);
                filled++;
            }
            else
            {
                failures.Add(new FieldFailure(i, outcome.Failure));
            }
        }

        return new ListingTranslation(filled == 0 ? listing : listing.WithFields(fields), filled, failures);
    }

    private sealed record OpenField(int Listing, int Field, string Source, string Target, TranslationText Text);
}
