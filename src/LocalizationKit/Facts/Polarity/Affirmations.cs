using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Facts.Coverage;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Knows the words that say outright that something is so, may be done or comes with the product.</summary>
internal static class Affirmations
{
    private const int OwningColumn = 2;

    private static readonly FrozenDictionary<string, CueSet> Words = Load(1);
    private static readonly FrozenDictionary<string, CueSet> OwningWords = Load(OwningColumn);

    /// <summary>Returns whether a text has such a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Whether it has one; true for a language without data.</returns>
    public static bool AreIn(string text, LanguageTag language) =>
        !Words.TryGetValue(language.Language, out var words) || words.Find(text).Length > 0;

    /// <summary>Returns whether a text says that the product has or contains something, or needs it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Whether it says so; false for a language without data.</returns>
    public static bool Own(string text, LanguageTag language) =>
        OwningWords.TryGetValue(language.Language, out var words) && words.Find(text).Length > 0;

    private static FrozenDictionary<string, CueSet> Load(int column) => EmbeddedData.Rows("affirmations.tsv")
        .ToFrozenDictionary(r => r[0], r => new CueSet(r[column].Split('|'), ExceptionsOf(r, column), isSpaced: r[0] is not ("zh" or "ja")), StringComparer.Ordinal);

    private static string[] ExceptionsOf(string[] row, int column) =>
        column == OwningColumn ? row[OwningColumn + 1].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
}
