using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Knows the words that say outright that something is so, may be done or comes with the product.</summary>
internal static class Affirmations
{
    private static readonly FrozenDictionary<string, CueSet> Words = EmbeddedData.Rows("affirmations.tsv")
        .ToFrozenDictionary(r => r[0], r => new CueSet(r[1].Split('|'), [], isSpaced: r[0] is not ("zh" or "ja")), StringComparer.Ordinal);

    /// <summary>Returns whether a text has such a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Whether it has one; true for a language without data.</returns>
    public static bool AreIn(string text, LanguageTag language) =>
        !Words.TryGetValue(language.Language, out var words) || words.Find(text).Length > 0;
}
