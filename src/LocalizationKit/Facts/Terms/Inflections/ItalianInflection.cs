namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels accents, plural and gender of Italian nouns and adjectives, which all lie in the final vowels.</summary>
internal sealed class ItalianInflection : Inflection
{
    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Accents.Remove(word);
        var end = word.Length;
        while (end > 3 && word[end - 1] is 'a' or 'e' or 'i' or 'o')
        {
            end--;
        }

        return end > 3 && word[end - 1] == 'h' ? word[..(end - 1)] : word[..end];
    }
}
