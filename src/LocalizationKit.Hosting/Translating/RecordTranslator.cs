using LocalizationKit.Batches;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Judging;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Packs;
using LocalizationKit.Hosting.Review;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.Translation;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Translating;

/// <summary>Fills the missing targets of records and says where each listing goes.</summary>
internal sealed class RecordTranslator(IEnumerable<ITranslator> translators, PipelineProvider pipelines, IOptions<KitOptions> options, TimeProvider time)
{
    private readonly ITranslator? _translator = translators.LastOrDefault();
    private readonly TranslationOptions _options = options.Value.Translation;
    private volatile Tuple<LoadedPipeline, ListingTranslator>? _made;

    /// <summary>Gets whether this host can translate.</summary>
    public bool IsOn => _translator is not null;

    /// <summary>Translates records of the ledger.</summary>
    /// <param name="leased">The records.</param>
    /// <param name="cancellationToken">Ends the call; nothing is then known of the records.</param>
    /// <returns>One outcome per record, in order, and the failure that the service itself is to blame for, if any.</returns>
    public async Task<(IReadOnlyList<TranslationOutcome> Outcomes, TranslationFailure? Failure)> TranslateAsync(IReadOnlyList<LeasedListing> leased, CancellationToken cancellationToken)
    {
        var listings = leased.Select(l => RecordReader.Parse(l.Json)).ToList();
        var translated = await AskAsync(listings, cancellationToken);
        var outcomes = leased.Select((l, i) => OutcomeOf(l, listings[i], translated[i])).ToList();
        return (outcomes, translated.SelectMany(t => t.Failures).Select(f => f.Failure).FirstOrDefault(IsOfService));
    }

    private async Task<IReadOnlyList<ListingTranslation>> AskAsync(List<Listing> listings, CancellationToken cancellationToken)
    {
        try
        {
            return await TranslatorOfNow().TranslateAsync(listings, cancellationToken);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            // A fault of the engine's adapter. Its message may quote a text, so only its type goes on.
            var failure = new TranslationFailure(TranslationFailureKind.Unavailable, $"The translator '{_translator!.Engine}' ended with {exception.GetType().Name}; report it to whoever wrote it.");
            return [.. listings.Select(l => ListingTranslator.Fail(l, failure))];
        }
    }

    // New packs mean new terms; the terms of one call are those of one set of packs.
    private ListingTranslator TranslatorOfNow()
    {
        var (loaded, made) = (pipelines.Loaded, _made);
        if (made is null || !ReferenceEquals(made.Item1, loaded))
        {
            _made = made = Tuple.Create(loaded, new ListingTranslator(_translator!, loaded.Options, loaded.Markets, loaded.Glossaries));
        }

        return made.Item2;
    }

    // What the service is to blame for may pass, and the listing waits. What a text is to blame for would fail again: the listing is judged as far as it is
    // translated, and a reviewer finds what is missing.
    private TranslationOutcome OutcomeOf(LeasedListing leased, Listing listing, ListingTranslation translated)
    {
        var outcome = new TranslationOutcome(leased.Sequence, ListingState.Received, Fill(leased.Json, listing, translated.Listing))
        {
            Engine = translated.Filled > 0 ? _translator!.Engine : null,
            Error = Describe(listing, translated.Failures),
        };
        if (translated.Failures.Select(f => f.Failure).FirstOrDefault(IsOfService) is not { } failure)
        {
            return outcome;
        }

        return leased.Attempts >= _options.MaxAttempts
            ? outcome with { State = ListingState.DeadLettered }
            : outcome with { State = ListingState.Untranslated, RetryAt = time.GetUtcNow() + BackOff.After(leased.Attempts, failure.RetryAfter, TimeSpan.FromSeconds(_options.MaxWaitSeconds)) };
    }

    private static bool IsOfService(TranslationFailure failure) => failure.IsTransient || failure.StopsRun;

    private static string Fill(string json, Listing before, Listing after)
    {
        var targets = before.Fields.Select((f, i) => (Index: i, f.Target, New: after.Fields[i].Target)).Where(f => f.New is not null && f.New != f.Target).ToList();
        return targets.Count == 0 ? json : TargetEditor.Apply(json, [.. targets.Select(f => new FieldCorrection(f.Index, f.New!))]);
    }

    private static string? Describe(Listing listing, IReadOnlyList<FieldFailure> failures) => failures.Count == 0
        ? null
        : string.Join(" ", failures.GroupBy(f => f.Failure).Select(g => $"{g.Key.CheckId}, {string.Join(", ", g.Select(f => listing.Fields[f.FieldIndex].Name).Distinct(StringComparer.Ordinal))}: {g.Key.Message}"));
}
