using System.Collections.Frozen;
using LocalizationKit.Facts.Terms.Inflections;

namespace LocalizationKit.Facts.Terms;

/// <summary>Works out the keys of words, and remembers those of the words met last: the words of shops come again and again. Safe to share.</summary>
/// <param name="inflection">What brings the inflected forms of a word together.</param>
/// <param name="functionWords">The words that may come and go inside a term.</param>
internal sealed class WordKeys(Inflection inflection, FrozenSet<string> functionWords)
{
    private const int Size = 1 << 12;
    private const int LongestKept = 24;

    // Each word has one place; the next one with that place takes it over.
    private readonly WordKey?[] _kept = new WordKey?[Size];

    /// <summary>Returns the key of a word.</summary>
    /// <param name="word">The folded word.</param>
    public WordKey Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestKept)
        {
            return Make(word.ToString());
        }

        ref var kept = ref _kept[PlaceOf(word)];
        return kept is { } key && word.SequenceEqual(key.Word) ? key : kept = Make(word.ToString());
    }

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = (uint)word.Length;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 0x9E3779B1u;
        }

        return (int)(hash >> 20) & (Size - 1);
    }

    private WordKey Make(string word) => new(word, inflection.Key(word), functionWords.Contains(word));
}
