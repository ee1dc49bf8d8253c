namespace LocalizationKit.Facts.Characters;

/// <summary>Holds a word that reads foreign in a region. Immutable.</summary>
/// <param name="Text">The word.</param>
/// <param name="Local">What the region says, the commonest word first.</param>
/// <param name="Within">Longer words of which it is a part by chance.</param>
/// <param name="IsGrave">Whether the word names another thing there.</param>
internal sealed record RegionalWord(string Text, IReadOnlyList<string> Local, IReadOnlyList<string> Within, bool IsGrave)
{
    /// <summary>Returns whether the word at a place is part of a longer one, or of the local word itself.</summary>
    public bool IsInside(string text, int index)
    {
        foreach (var longer in Within)
        {
            if (Covers(text, index, longer))
            {
                return true;
            }
        }

        foreach (var local in Local)
        {
            if (local.Length > Text.Length && Covers(text, index, local))
            {
                return true;
            }
        }

        return false;
    }

    private bool Covers(string text, int index, string longer)
    {
        for (var offset = longer.IndexOf(Text, StringComparison.Ordinal); offset >= 0; offset = longer.IndexOf(Text, offset + 1, StringComparison.Ordinal))
        {
            if (index >= offset && text.AsSpan(index - offset).StartsWith(longer, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
