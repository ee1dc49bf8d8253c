using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Spelling;

/// <summary>Knows how words are spelt. The kit brings no dictionaries; an implementation asks those of the system. Safe to share between threads.</summary>
public interface ISpeller
{
    /// <summary>Returns whether there is a dictionary for a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Whether words of the language can be looked up.</returns>
    bool Knows(LanguageTag language);

    /// <summary>Looks a word up.</summary>
    /// <param name="word">The word, without blanks or punctuation around it.</param>
    /// <param name="language">A language that is known.</param>
    /// <returns>Whether the word is spelt right.</returns>
    bool IsCorrect(string word, LanguageTag language);

    /// <summary>Proposes words in place of a misspelt one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="language">A language that is known.</param>
    /// <returns>The proposals, the likeliest first; none when there are none.</returns>
    IReadOnlyList<string> Suggest(string word, LanguageTag language);
}
