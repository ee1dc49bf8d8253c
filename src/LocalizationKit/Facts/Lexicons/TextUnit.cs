namespace LocalizationKit.Facts.Lexicons;

/// <summary>Holds one unit of a text that may have a counterpart on the other side: a word, or one or two characters of a script without blanks.</summary>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
/// <param name="Key">The hash of the unit: folded, words cut to their first letters so that inflected forms meet.</param>
internal readonly record struct TextUnit(int Start, int Length, uint Key);
