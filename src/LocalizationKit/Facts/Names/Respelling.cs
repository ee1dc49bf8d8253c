namespace LocalizationKit.Facts.Names;

/// <summary>Tells a word that another language spells in its own way from a name with a letter wrong.</summary>
internal static class Respelling
{
    private const string Endings = "aeiouns";

    /// <summary>Returns whether two words are spellings of one word: Collagen and Kollagen, Peptide and Peptid, Keratin and Keratina.</summary>
    public static bool IsOf(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => Skeleton(one) == Skeleton(other);

    private static string Skeleton(ReadOnlySpan<char> word)
    {
        var text = new string(word).ToLowerInvariant()
            .Replace("ph", "f", StringComparison.Ordinal)
            .Replace("th", "t", StringComparison.Ordinal)
            .Replace('k', 'c')
            .Replace('z', 'c')
            .Replace('y', 'i')
            .Replace("ll", "l", StringComparison.Ordinal)
            .Replace("ss", "s", StringComparison.Ordinal)
            .Replace("ae", "e", StringComparison.Ordinal)
            .Replace('é', 'e')
            .Replace('ó', 'o')
            .Replace('á', 'a')
            .Replace('í', 'i');
        return text.TrimEnd([.. Endings]);
    }
}
