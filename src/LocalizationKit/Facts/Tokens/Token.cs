namespace LocalizationKit.Facts.Tokens;

/// <summary>Holds the place of one word in a text; punctuation and blanks are no tokens.</summary>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
public readonly record struct Token(int Start, int Length)
{
    /// <summary>Gets the index behind the last code unit.</summary>
    public int End => Start + Length;
}
