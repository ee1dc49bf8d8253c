using System.Runtime.InteropServices;

namespace LocalizationKit.Facts.Lexicons;

/// <summary>Learns a lexicon from pairs of texts by EM (IBM model 1 with a diagonal prior: Brown et al. 1993, Dyer et al. 2013).</summary>
internal sealed class LexiconTrainer
{
    private const int Iterations = 3;

    // How strongly words near the diagonal are preferred, and how probable it is that a target word has no source.
    private const float Tension = 4f;
    private const float NullShare = .1f;

    private const int FewestFrequent = 20;

    private readonly List<(int[] Source, int[] Target)> _pairs = [];
    private readonly UnitVocabulary _source = new();
    private readonly UnitVocabulary _target = new();

    /// <summary>Adds a pair.</summary>
    /// <param name="source">The source units, in text order.</param>
    /// <param name="target">The target units, in text order.</param>
    public void Add(IReadOnlyList<TextUnit> source, IReadOnlyList<TextUnit> target) =>
        _pairs.Add((_source.Add(source), _target.Add(target)));

    /// <summary>Learns.</summary>
    /// <param name="fewest">How many texts a unit must stand in to be learned.</param>
    /// <param name="least">The least probability that is kept.</param>
    /// <param name="progress">Takes the share that is done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Ends the training.</param>
    /// <returns>The lexicons from source to target and back.</returns>
    public (BilingualLexicon Forward, BilingualLexicon Backward) Train(int fewest = 3, float least = .02f, Action<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var index = new Dictionary<ulong, int>();
        var places = _pairs.ConvertAll(p => Place(Keep(p.Source, _source, fewest), Keep(p.Target, _target, fewest), index));
        var sources = new int[index.Count];
        foreach (var (key, at) in index)
        {
            sources[at] = (int)(key >> 32);
        }

        var table = new float[index.Count];
        Array.Fill(table, 1f);
        var sums = new float[_source.Count + 1];
        var counts = new float[table.Length];
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            Array.Clear(counts);
            Array.Clear(sums);
            for (var i = 0; i < places.Count; i++)
            {
                Expect(places[i], table, counts);
                if (i % 1024 == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    progress?.Invoke((iteration + ((double)i / places.Count)) / Iterations);
                }
            }

            for (var at = 0; at < counts.Length; at++)
            {
                sums[sources[at]] += counts[at];
            }

            for (var at = 0; at < counts.Length; at++)
            {
                table[at] = sums[sources[at]] > 0 ? counts[at] / sums[sources[at]] : 0;
            }
        }

        var back = new float[table.Length];
        Array.Clear(sums);
        var targets = new float[_target.Count];
        foreach (var (key, at) in index)
        {
            targets[(uint)key] += counts[at];
        }

        foreach (var (key, at) in index)
        {
            back[at] = targets[(uint)key] > 0 ? counts[at] / targets[(uint)key] : 0;
        }

        return (Freeze(index, table, fewest, least, isForward: true), Freeze(index, back, fewest, least, isForward: false));
    }

    // What stands in every eighth text is grammar, not content.
    private int[] Keep(int[] units, UnitVocabulary vocabulary, int fewest) =>
        Array.FindAll(units, u => vocabulary.TextsOf(u) >= fewest && !IsGrammar(vocabulary.TextsOf(u)));

    private bool IsGrammar(int texts) => texts > Math.Max(FewestFrequent, _pairs.Count / 8);

    // Numbers the pairs of units that meet in a pair of texts; the first of each row stands for no source at all.
    private PlacedPair Place(int[] source, int[] target, Dictionary<ulong, int> index)
    {
        var width = source.Length + 1;
        var places = new int[width * target.Length];
        for (var t = 0; t < target.Length; t++)
        {
            places[t * width] = Number(index, _source.Count, target[t]);
            for (var s = 0; s < source.Length; s++)
            {
                places[(t * width) + s + 1] = Number(index, source[s], target[t]);
            }
        }

        return new PlacedPair(places, width);
    }

    private static int Number(Dictionary<ulong, int> index, int source, int target)
    {
        var next = index.Count;
        ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(index, Key(source, target), out var exists);
        return at = exists ? at : next;
    }

    private static void Expect(PlacedPair pair, float[] table, float[] counts)
    {
        Span<float> shares = pair.Width <= 1024 ? stackalloc float[pair.Width] : new float[pair.Width];
        var rows = pair.Places.Length / pair.Width;
        for (var t = 0; t < rows; t++)
        {
            var places = pair.Places.AsSpan(t * pair.Width, pair.Width);
            var place = (t + .5f) / rows;
            var priors = 0f;
            for (var s = 1; s < places.Length; s++)
            {
                shares[s] = 1 / (1 + (Tension * MathF.Abs(((s - .5f) / (places.Length - 1)) - place)));
                priors += shares[s];
            }

            shares[0] = NullShare * table[places[0]];
            var total = shares[0];
            for (var s = 1; s < places.Length; s++)
            {
                shares[s] *= (1 - NullShare) / priors * table[places[s]];
                total += shares[s];
            }

            for (var s = 0; total > 0 && s < places.Length; s++)
            {
                counts[places[s]] += shares[s] / total;
            }
        }
    }

    private BilingualLexicon Freeze(Dictionary<ulong, int> index, float[] table, int fewest, float least, bool isForward)
    {
        var from = isForward ? _source : _target;
        var kept = index.Where(p => (int)(p.Key >> 32) < _source.Count && table[p.Value] >= least)
            .Select(p => (Source: _source.KeyOf((int)(p.Key >> 32)), Target: _target.KeyOf((int)(uint)p.Key), Probability: table[p.Value]))
            .Select(p => (Key: isForward ? ((ulong)p.Source << 32) | p.Target : ((ulong)p.Target << 32) | p.Source, p.Probability))
            .OrderBy(p => p.Key).ToList();
        var known = Enumerable.Range(0, from.Count).Where(s => from.TextsOf(s) >= fewest)
            .Select(s => (Key: from.KeyOf(s), Weight: IsGrammar(from.TextsOf(s)) ? 0 : MathF.Max(1 / 255f, MathF.Log((float)_pairs.Count / from.TextsOf(s)) / MathF.Log(_pairs.Count))))
            .OrderBy(p => p.Key).ToList();
        return new BilingualLexicon(
            kept.Select(p => p.Key).ToArray(),
            kept.Select(p => (byte)Math.Clamp(MathF.Round(-MathF.Log(Math.Min(1, p.Probability)) * BilingualLexicon.Scale), 0, 255)).ToArray(),
            known.Select(p => p.Key).ToArray(),
            known.Select(p => (byte)Math.Clamp(MathF.Round(p.Weight * 255), 0, 255)).ToArray());
    }

    private static ulong Key(int source, int target) => ((ulong)source << 32) | (uint)target;

    private sealed record PlacedPair(int[] Places, int Width);
}
