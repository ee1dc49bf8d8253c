using LocalizationKit.Facts.Names;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Spelling;

/// <summary>Knows the words of a list and nothing about inflection: for small vocabularies and for tests. Immutable.</summary>
/// <param name="ownLanguage">The language of the words; a tag without region serves all regions.</param>
/// <param name="words">The words; one in lower case may also be capitalised.</param>
public sealed class WordListSpeller(LanguageTag ownLanguage, IEnumerable<string> words) : ISpeller
{
    private readonly HashSet<string> _words = new(words, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Knows(LanguageTag language) => language?.Language == ownLanguage.Language;

    /// <inheritdoc/>
    public bool IsCorrect(string word, LanguageTag language) => _words.Contains(word) || _words.Contains(word.ToLowerInvariant());

    /// <inheritdoc/>
    public IReadOnlyList<string> Suggest(string word, LanguageTag language) =>
        [.. _words.Select(w => (Word: w, Slips: EditDistance.Of(w, word))).Where(w => w.Slips <= 2).OrderBy(w => w.Slips).ThenBy(w => w.Word, StringComparer.Ordinal).Select(w => w.Word)];
}
