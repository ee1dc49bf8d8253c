using LocalizationKit.Batches;

namespace LocalizationKit.Facts.Opinions;

/// <summary>Holds how far a translation agrees with those of other engines, and they among themselves.</summary>
internal sealed class EngineOpinions
{
    // More opinions than this add cost, not knowledge.
    private const int Most = 4;

    private EngineOpinions(IReadOnlyList<TranslationCandidate> candidates, float[] agreements, float among, int length, float lengthRatio, float numbers, SharedWords words)
    {
        Candidates = candidates;
        Agreements = agreements;
        Among = among;
        Length = length;
        LengthRatio = lengthRatio;
        NumberAgreement = numbers;
        Words = words;
    }

    /// <summary>Gets the translations that were compared: the first few that differ in engine or text from the target's own.</summary>
    public IReadOnlyList<TranslationCandidate> Candidates { get; }

    /// <summary>Gets how far the target agrees with each, 0 to 1 (chrF).</summary>
    public IReadOnlyList<float> Agreements { get; }

    /// <summary>Gets how far they agree among themselves, 0 to 1; not a number when there is only one.</summary>
    public float Among { get; }

    /// <summary>Gets the length of the target, blanks left out.</summary>
    public int Length { get; }

    /// <summary>Gets the length of the target over the mean length of the others.</summary>
    public float LengthRatio { get; }

    /// <summary>Gets the mean share of numbers, as written, that the target has in common with each; not a number when nobody writes any.</summary>
    public float NumberAgreement { get; }

    /// <summary>Gets which words the target alone has, and which only the others.</summary>
    public SharedWords Words { get; }

    /// <summary>Compares a target with the candidates of its field.</summary>
    /// <param name="target">The target.</param>
    /// <param name="candidates">The candidates.</param>
    /// <returns>The opinions; null when there are none.</returns>
    public static EngineOpinions? Of(string target, IReadOnlyList<TranslationCandidate> candidates)
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        var used = candidates.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Take(Most).ToList();
        if (used.Count == 0)
        {
            return null;
        }

        return Compare(target, new CharacterGrams(target), used, used.ConvertAll(c => new CharacterGrams(c.Text)));
    }

    /// <summary>Compares a target with candidates whose n-grams are there already.</summary>
    /// <param name="target">The target.</param>
    /// <param name="own">Its n-grams.</param>
    /// <param name="candidates">The candidates; at least one.</param>
    /// <param name="grams">Their n-grams.</param>
    /// <returns>The opinions.</returns>
    public static EngineOpinions Compare(string target, CharacterGrams own, IReadOnlyList<TranslationCandidate> candidates, IReadOnlyList<CharacterGrams> grams)
    {
        var agreements = grams.Select(own.Agreement).ToArray();
        float among = 0;
        var pairs = 0;
        for (var i = 0; i < grams.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                among += (grams[i].Agreement(grams[j]) + grams[j].Agreement(grams[i])) / 2;
                pairs++;
            }
        }

        var ratio = (1f + own.Length) / (1 + (float)grams.Average(g => g.Length));
        var texts = candidates.Select(c => c.Text).ToList();
        return new EngineOpinions(candidates, agreements, pairs == 0 ? float.NaN : among / pairs, own.Length, ratio, WrittenNumbers.Agreement(target, texts), SharedWords.Of(target, texts));
    }
}
