namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels accents, plural and gender of French nouns and adjectives.</summary>
internal sealed class FrenchInflection : Inflection
{
    private static readonly (string Feminine, string Masculine)[] Endings =
        [("aich", "ai"), ("ch", "c"), ("gu", "g"), ("qu", "c"), ("ouc", "ou"), ("eau", "el"), ("eus", "eu"), ("v", "f")];

    /// <inheritdoc/>
    public override string[] PluralEndings { get; } = ["s", "x", "es"];

    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Accents.Remove(word);
        if (word.Length < 4)
        {
            return word;
        }

        if (word.EndsWith("aux", StringComparison.Ordinal) && word[^4] != 'e')
        {
            return word[..^2] + "l";
        }

        var end = word.Length;
        if (word[end - 1] is 's' or 'x' && end > 3)
        {
            end--;
        }

        while (end > 3 && word[end - 1] == 'e')
        {
            end--;
        }

        if (end > 3 && word[end - 1] == word[end - 2])
        {
            end--;
        }

        return Masculine(word[..end]);
    }

    // The feminine, its e already gone, and the masculine meet: blanche, longue, publique, fraîche, douce, nouvelle, active, précieuse.
    private static string Masculine(string stem)
    {
        foreach (var (feminine, masculine) in Endings)
        {
            if (stem.Length > feminine.Length && stem.EndsWith(feminine, StringComparison.Ordinal))
            {
                return stem[..^feminine.Length] + masculine;
            }
        }

        return stem;
    }
}
