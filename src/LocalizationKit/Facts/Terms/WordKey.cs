namespace LocalizationKit.Facts.Terms;

/// <summary>Holds what terms are compared by of one word.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Key">The form that all inflected forms of the word share.</param>
/// <param name="IsFunction">Whether the word may come and go inside a term.</param>
internal sealed record WordKey(string Word, string Key, bool IsFunction);
