using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Cuts a text into words.</summary>
internal abstract class WordBreaker
{
    /// <summary>Gets the best word breaker of this machine: ICU where it is installed, otherwise one that goes by script alone.</summary>
    public static WordBreaker Default { get; } = new LateWordBreaker();

    /// <summary>Cuts a text into words; punctuation and blanks are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>The words in text order.</returns>
    public abstract IReadOnlyList<Token> Break(string text, LanguageTag language);
}
