namespace LocalizationKit.Facts.Phrases;

/// <summary>Holds a place of a text where phrases of some tables may begin.</summary>
/// <param name="Start">The index of the first UTF-16 code unit.</param>
/// <param name="Tables">The tables.</param>
internal readonly record struct PhrasePlace(int Start, PhraseTables Tables)
{
    /// <summary>Returns whether a phrase of one of some tables may begin here.</summary>
    public bool MayHave(PhraseTables tables) => (Tables & tables) != PhraseTables.None;
}
