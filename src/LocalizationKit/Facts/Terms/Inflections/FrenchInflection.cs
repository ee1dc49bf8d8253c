namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels accents, plural and gender of French nouns and adjectives.</summary>
internal sealed class FrenchInflection : Inflection
{
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

        if (word.EndsWith("aux", StringComparison.Ordinal))
        {
            return word[^4] == 'e' ? word[..^1] : word[..^2] + "l";
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

        return word[end - 1] switch
        {
            'v' => word[..(end - 1)] + "f",
            's' when word.AsSpan(0, end).EndsWith("eus", StringComparison.Ordinal) => word[..(end - 1)],
            _ => word[..end],
        };
    }
}
