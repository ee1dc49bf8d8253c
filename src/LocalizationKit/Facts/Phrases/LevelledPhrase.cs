namespace LocalizationKit.Facts.Phrases;

/// <summary>Holds a phrase as the gate looks for it.</summary>
/// <param name="tables">The tables it stands for.</param>
/// <param name="letters">The phrase, levelled by <see cref="PhraseFold"/>.</param>
/// <param name="isInner">Whether it may begin in the middle of a word.</param>
internal readonly ref struct LevelledPhrase(PhraseTables tables, ReadOnlySpan<char> letters, bool isInner)
{
    /// <summary>Gets the tables it stands for.</summary>
    public PhraseTables Tables { get; } = tables;

    /// <summary>Gets the letters, none of them upper case.</summary>
    public ReadOnlySpan<char> Letters { get; } = letters;

    /// <summary>Gets whether it may begin in the middle of a word.</summary>
    public bool IsInner { get; } = isInner;

    /// <summary>Gets the first four letters in one number, see <see cref="WordStarts.Pack"/>.</summary>
    public ulong Packed => WordStarts.PackLevelledStart(Letters);
}
