namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels accents, plural and gender of Spanish and Portuguese nouns and adjectives.</summary>
internal sealed class SpanishInflection : Inflection
{
    /// <inheritdoc/>
    public override string[] PluralEndings { get; } = ["s", "es"];

    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Accents.Remove(word);
        var end = word.Length;
        if (end > 3 && word[end - 1] == 's')
        {
            end--;
        }

        if (end > 3 && word[end - 1] is 'o' or 'a' or 'e')
        {
            end--;
        }

        return word[end - 1] == 'z' ? word[..(end - 1)] + "c" : word[..end];
    }
}
