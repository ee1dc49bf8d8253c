using System.Runtime.CompilerServices;
using LocalizationKit.Batches;
using LocalizationKit.Translation;

namespace LocalizationKit.Cli.Batches;

/// <summary>Adds candidates to the listings of a batch, a few at a time, and counts what failed.</summary>
/// <param name="fetcher">Fetches.</param>
internal sealed class CandidateFeed(CandidateFetcher fetcher)
{
    private const int Together = 32;

    private readonly Dictionary<TranslationFailure, int> _failures = [];

    /// <summary>Gets what failed so far, and in how many fields.</summary>
    public IReadOnlyDictionary<TranslationFailure, int> Failures => _failures;

    /// <summary>Adds candidates.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The records, in order; those that could not be read as they are.</returns>
    public async IAsyncEnumerable<ListingReadResult> AddAsync(IAsyncEnumerable<ListingReadResult> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new List<ListingReadResult>(Together);
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            window.Add(record);
            if (window.Count == Together)
            {
                foreach (var filled in await FillAsync(window, cancellationToken))
                {
                    yield return filled;
                }

                window.Clear();
            }
        }

        foreach (var filled in await FillAsync(window, cancellationToken))
        {
            yield return filled;
        }
    }

    private async Task<IReadOnlyList<ListingReadResult>> FillAsync(List<ListingReadResult> window, CancellationToken cancellationToken)
    {
        var fetched = new Queue<ListingTranslation>(await fetcher.FetchAsync([.. window.Where(r => r.IsRead).Select(r => r.Listing!)], cancellationToken));
        var filled = new List<ListingReadResult>(window.Count);
        foreach (var record in window)
        {
            filled.Add(record.IsRead ? ListingReadResult.Of(Count(fetched.Dequeue()).Listing) : record);
        }

        return filled;
    }

    private ListingTranslation Count(ListingTranslation fetched)
    {
        foreach (var failure in fetched.Failures)
        {
            _failures[failure.Failure] = _failures.GetValueOrDefault(failure.Failure) + 1;
        }

        return fetched;
    }
}
