namespace LocalizationKit.Scoring;

/// <summary>Adds up the penalties of listings to a <see cref="BatchScore"/>. Not safe for several threads.</summary>
/// <remarks>
/// Both models give <see cref="PassScore"/> where a text has just as much penalty as is tolerated, and 100 without any. The linear model tolerates
/// <see cref="ToleratedPerThousand"/> per thousand words at any length; in the non-linear one (Gladkoff, Lommel et al. 2024) tolerance grows with the
/// logarithm of the length: readers forgive a short text one slip, but not a long one ten times as many as one of a tenth. The two agree at 1,000 words.
/// The interval is that of a ratio of sums over listings (normal approximation), so listings that are unlike each other widen it.
/// </remarks>
internal sealed class BatchScoreSum
{
    /// <summary>The score of a text that is just good enough.</summary>
    public const double PassScore = 95;

    /// <summary>The penalty per thousand words that is just good enough: two major errors, or ten minor ones.</summary>
    public const double ToleratedPerThousand = 10;

    private const double Curvature = 1 / 300.0;
    private const double Z = 1.959964;

    private int _records;
    private double _words;
    private double _penalty;
    private double _wordsSquared;
    private double _penaltySquared;
    private double _product;

    /// <summary>Adds a listing.</summary>
    /// <param name="score">Its score.</param>
    public void Add(MqmScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        _records++;
        _words += score.Words;
        _penalty += score.Penalty;
        _wordsSquared += (double)score.Words * score.Words;
        _penaltySquared += (double)score.Penalty * score.Penalty;
        _product += (double)score.Words * score.Penalty;
    }

    /// <summary>Computes the scores.</summary>
    /// <returns>The scores of what was added.</returns>
    public BatchScore ToScore()
    {
        var words = Math.Max(1, _words);
        var rate = _penalty / words;
        var spread = _records < 2 ? double.NaN : Math.Sqrt(Math.Max(0, _penaltySquared - (2 * rate * _product) + (rate * rate * _wordsSquared)) * _records / (_records - 1)) / words;
        var tolerated = ToleratedPerThousand * Math.Log(1 + (words * Curvature)) / Math.Log(1 + (1000 * Curvature));
        return new BatchScore(
            _records,
            (long)_words,
            (long)_penalty,
            Math.Round(1000 * rate, 3),
            double.IsNaN(spread) ? 0 : Math.Round(Math.Max(0, 1000 * (rate - (Z * spread))), 3),
            double.IsNaN(spread) ? double.PositiveInfinity : Math.Round(1000 * (rate + (Z * spread)), 3),
            Math.Round(100 - ((100 - PassScore) * 1000 * rate / ToleratedPerThousand), 3),
            Math.Round(100 - ((100 - PassScore) * _penalty / tolerated), 3),
            _words >= ListingScorer.SufficientWords);
    }
}
