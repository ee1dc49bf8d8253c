namespace LocalizationKit.Facts.Terms;

/// <summary>Holds the place of a pattern in a folded text.</summary>
/// <param name="Start">The index of the first folded character.</param>
/// <param name="Length">The number of folded characters.</param>
/// <param name="Pattern">The index of the pattern.</param>
/// <param name="Suffix">How many of the characters are an ending that the pattern does not have.</param>
/// <param name="IsDoubtful">Whether another cut of the same characters is as likely.</param>
internal readonly record struct TermHit(int Start, int Length, int Pattern, int Suffix = 0, bool IsDoubtful = false)
{
    /// <summary>Gets the index behind the last folded character.</summary>
    public int End => Start + Length;
}
