using System.Numerics;
using System.Runtime.InteropServices;
using LocalizationKit.Facts.Agreement;

namespace LocalizationKit.Facts.CharacterModels;

/// <summary>Counts the n-grams of texts and makes a <see cref="CharacterModel"/>. The same texts in the same order give the same model.</summary>
internal sealed class CharacterModelBuilder
{
    private readonly Dictionary<ulong, Entry>[] _counts = [.. Enumerable.Range(0, CharacterModel.Order + 1).Select(_ => new Dictionary<ulong, Entry>())];
    private readonly Dictionary<ulong, int>[] _contexts = [.. Enumerable.Range(0, CharacterModel.Order + 1).Select(_ => new Dictionary<ulong, int>())];

    /// <summary>Counts a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            ulong hash = 0, context = 0;
            for (var n = 1; n <= Math.Min(CharacterModel.Order, i + 2); n++)
            {
                var c = i - n + 1 < 0 ? '\n' : CharacterModel.Fold(text[i - n + 1]);
                hash = CharacterModel.Extend(hash, c);
                context = n == 1 ? 0 : CharacterModel.Extend(context, c);
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts[n], hash, out _);
                entry = new Entry(entry.Count + 1, context);
                CollectionsMarshal.GetValueRefOrAddDefault(_contexts[n], context, out _)++;
            }
        }
    }

    /// <summary>Makes the model.</summary>
    /// <param name="most">The greatest number of n-grams to keep; the rarest of the longest go first.</param>
    /// <returns>The model.</returns>
    public CharacterModel Build(int most)
    {
        var kept = Keep(most);
        var slots = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, kept.Count * 4 / 3))];
        var mask = slots.Length - 1;
        foreach (var (hash, log) in kept)
        {
            var i = (int)hash & mask;
            while (slots[i] != 0)
            {
                i = (i + 1) & mask;
            }

            slots[i] = (CharacterModel.TagOf(hash) << 8) | (uint)Math.Clamp((int)Math.Round(-log * CharacterModel.Scale), 0, 255);
        }

        return new CharacterModel(slots);
    }

    private List<(ulong Hash, float Log)> Keep(int most)
    {
        var least = 1;
        while (_counts.Sum(c => c.Values.Count(e => e.Count >= least)) > most)
        {
            least++;
        }

        var kept = new List<(ulong Hash, float Log)>();
        for (var n = 1; n <= CharacterModel.Order; n++)
        {
            var order = n;
            foreach (var (hash, entry) in _counts[n].Where(p => order == 1 || p.Value.Count >= least).OrderByDescending(p => p.Value.Count).ThenBy(p => p.Key))
            {
                // A context that was seen once promises too much: as if each had been followed by half an unknown character.
                kept.Add((TextHash.Mix(hash + (ulong)n), MathF.Log(entry.Count / (_contexts[n][entry.Context] + .5f))));
            }
        }

        return kept;
    }

    private readonly record struct Entry(int Count, ulong Context);
}
