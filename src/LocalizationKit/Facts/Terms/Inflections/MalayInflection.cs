namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels the enclitics and the everyday affixes of Indonesian and Malay.</summary>
internal sealed class MalayInflection : Inflection
{
    private const int ShortestStem = 4;
    private static readonly string[] Enclitics = ["nya", "lah", "kah", "pun"];
    private static readonly string[] Prefixes = ["meng", "mem", "men", "me", "ber", "ter", "di"];

    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Accents.Remove(word);
        foreach (var ending in Enclitics)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        if (word.Length >= ShortestStem + 3 && word.EndsWith("an", StringComparison.Ordinal))
        {
            word = word.EndsWith("kan", StringComparison.Ordinal) ? word[..^3] : word[..^2];
        }

        foreach (var prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + ShortestStem && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                return word[prefix.Length..];
            }
        }

        return word;
    }
}
