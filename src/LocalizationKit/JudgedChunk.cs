using LocalizationKit.Batches;
using LocalizationKit.Reporting;

namespace LocalizationKit;

/// <summary>Holds the records of a chunk that were judged each by itself.</summary>
internal sealed class JudgedChunk
{
    private readonly JudgedListing[] _listings;
    private readonly VerdictLines? _lines;

    private JudgedChunk(JudgedListing[] listings, VerdictLines? lines, BatchIds? ids)
    {
        _listings = listings;
        _lines = lines;
        Ids = ids;
    }

    /// <summary>Gets the ids of the batch, which are compared when the chunk's turn comes; null where the reader has done so.</summary>
    public BatchIds? Ids { get; }

    /// <summary>Judges a chunk.</summary>
    /// <param name="chunk">The records.</param>
    /// <param name="judge">Judges some records.</param>
    /// <param name="encodes">Whether the results are written down at once.</param>
    /// <returns>The results.</returns>
    public static JudgedChunk Of(RecordChunk chunk, Func<IReadOnlyList<ListingReadResult>, JudgedListing[]> judge, bool encodes)
    {
        var listings = judge(chunk.Take());
        var lines = encodes ? new VerdictLines(listings.Length) : null;
        foreach (var listing in listings)
        {
            lines?.Add(listing.Verdict);
        }

        return new JudgedChunk(listings, lines, chunk.Ids);
    }

    /// <summary>Compares the records with those before them; called in the order of the chunks.</summary>
    /// <param name="settle">Gives the final result of a record.</param>
    /// <returns>The results.</returns>
    public VerdictChunk Settle(Func<JudgedListing, ListingVerdict> settle)
    {
        var verdicts = new ListingVerdict[_listings.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = settle(_listings[i]);
            if (!ReferenceEquals(verdicts[i], _listings[i].Verdict))
            {
                _lines?.Replace(i, verdicts[i]);
            }
        }

        return new VerdictChunk(verdicts, _lines);
    }
}
