namespace LocalizationKit.Facts.Terms;

/// <summary>Holds a word of a target text as terms are compared with it.</summary>
/// <param name="Start">The index of the first UTF-16 code unit in the target.</param>
/// <param name="End">The index behind the last code unit.</param>
/// <param name="Key">The form that all inflected forms of the word share.</param>
/// <param name="IsFunction">Whether the word may come and go inside a term: articles, prepositions, conjunctions.</param>
/// <param name="IsAfterBreak">Whether punctuation or another script stands before the word: no term runs across.</param>
internal readonly record struct TargetWord(int Start, int End, string Key, bool IsFunction, bool IsAfterBreak);
