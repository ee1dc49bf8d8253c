using LocalizationKit.Batches;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Batches;

/// <summary>Gives results the listings they were made from. Both are in one order, so batch and results are read side by side; listings without a result wait, up to a bound.</summary>
internal sealed class BatchJoin : IAsyncDisposable
{
    private const int MostWaiting = 10_000;
    private readonly IAsyncEnumerator<ListingReadResult> _batch;
    private readonly Dictionary<string, Queue<Listing>> _waiting = new(StringComparer.Ordinal);
    private int _count;
    private bool _isEnded;

    /// <summary>Initializes a join.</summary>
    /// <param name="batch">The batches that were checked.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public BatchJoin(BatchInputs batch, CancellationToken cancellationToken) => _batch = batch.ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Gets how many results found no listing, or one whose texts have changed since.</summary>
    public int Missing { get; private set; }

    /// <summary>Gives a result its listing.</summary>
    /// <param name="verdict">The result.</param>
    /// <returns>The result with its listing; as it was when there is none.</returns>
    public async Task<ListingVerdict> AttachAsync(ListingVerdict verdict)
    {
        if (verdict.Id is not { } id || verdict.Listing is not null)
        {
            return verdict;
        }

        if (await FindAsync(id) is { } listing && Excerpts.Fit(listing, verdict.Findings))
        {
            return verdict with { Listing = listing, File = verdict.File ?? listing.File, Line = verdict.Line > 0 ? verdict.Line : listing.Line };
        }

        // A record that could not be read has an id at times, but no texts.
        Missing += verdict.Score is null ? 0 : 1;
        return verdict;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _batch.DisposeAsync();

    private async Task<Listing?> FindAsync(string id)
    {
        if (_waiting.TryGetValue(id, out var queue) && queue.TryDequeue(out var waiting))
        {
            _count--;
            return waiting;
        }

        while (!_isEnded && _count < MostWaiting)
        {
            if (!await _batch.MoveNextAsync())
            {
                _isEnded = true;
            }
            else if (_batch.Current.Listing is { } listing)
            {
                if (listing.Id == id)
                {
                    return listing;
                }

                Keep(listing);
            }
        }

        return null;
    }

    private void Keep(Listing listing)
    {
        if (!_waiting.TryGetValue(listing.Id, out var queue))
        {
            _waiting[listing.Id] = queue = new Queue<Listing>();
        }

        queue.Enqueue(listing);
        _count++;
    }
}
