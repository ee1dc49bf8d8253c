using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LocalizationKit.Batches;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Batches;

/// <summary>Stands between reading and judging: gathers listings until a request is worth sending, fills their targets, and passes them on in order.</summary>
internal sealed class BatchFiller(ListingTranslator translator)
{
    private const int MaxListings = 200;
    private const int MaxCharacters = 50_000;
    private const int MaxBarrenWindows = 3;

    private readonly ConcurrentQueue<FilledListing?> _outcomes = new();
    private TranslationFailure? _stopped;
    private int _barren;

    /// <summary>Gets the number of fields that got a target.</summary>
    public int Filled { get; private set; }

    /// <summary>Fills listings.</summary>
    /// <param name="records">The records as they were read.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The same records, in order, with the targets that came.</returns>
    public async IAsyncEnumerable<ListingReadResult> FillAsync(IAsyncEnumerable<ListingReadResult> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new List<ListingReadResult>();
        var characters = 0;
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            window.Add(record);
            characters += record.Listing?.Fields.Sum(f => f.Source.Length) ?? 0;
            if (window.Count < MaxListings && characters < MaxCharacters)
            {
                continue;
            }

            foreach (var filled in await FillAsync(window, cancellationToken))
            {
                yield return filled;
            }

            window.Clear();
            characters = 0;
        }

        foreach (var filled in await FillAsync(window, cancellationToken))
        {
            yield return filled;
        }
    }

    /// <summary>Takes what became of the next record, if one was passed on; records are taken in the order in which they were passed on.</summary>
    /// <param name="filled">The outcome; null for a record that could not be read.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryTakeNext(out FilledListing? filled) => _outcomes.TryDequeue(out filled);

    private async Task<IReadOnlyList<ListingReadResult>> FillAsync(List<ListingReadResult> window, CancellationToken cancellationToken)
    {
        var listings = window.Select(w => w.Listing).OfType<Listing>().ToList();
        var outcomes = new Queue<ListingTranslation>(_stopped is { } stopped
            ? listings.Select(l => ListingTranslator.Fail(l, stopped))
            : await translator.TranslateAsync(listings, cancellationToken));
        NoteFailures([.. outcomes]);
        var filled = new List<ListingReadResult>(window.Count);
        foreach (var record in window)
        {
            var outcome = record.IsRead ? outcomes.Dequeue() : null;
            _outcomes.Enqueue(outcome is null ? null : new FilledListing(record.Listing!, outcome));
            filled.Add(outcome is null ? record : ListingReadResult.Of(outcome.Listing));
        }

        return filled;
    }

    // A service that refuses the caller, or stays silent for several windows, is not asked for the rest of the batch.
    private void NoteFailures(IReadOnlyList<ListingTranslation> outcomes)
    {
        var filled = outcomes.Sum(o => o.Filled);
        var failures = outcomes.SelectMany(o => o.Failures).Select(f => f.Failure).ToList();
        Filled += filled;
        _barren = filled > 0 ? 0 : failures.Exists(f => f.IsTransient) ? _barren + 1 : _barren;
        _stopped ??= failures.Find(f => f.StopsRun) ?? (_barren >= MaxBarrenWindows ? failures.Find(f => f.IsTransient) : null);
    }
}
