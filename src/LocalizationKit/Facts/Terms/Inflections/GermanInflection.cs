using System.Text;

namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels umlauts, ß and the endings of German; a term may be part of a closed compound.</summary>
internal sealed class GermanInflection : Inflection
{
    private const int ShortestCompoundPart = 4;
    private static readonly string[] Endings = ["ern", "em", "en", "er", "es", "e", "n", "s"];

    /// <inheritdoc/>
    public override string[] PluralEndings { get; } = ["e", "n", "en", "er", "s"];

    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Level(word);
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + (ending.Length == 1 ? 4 : 3) && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    /// <inheritdoc/>
    public override bool Matches(string target, string rendering, bool isWhole) => target == rendering ||
        (isWhole && rendering.Length >= ShortestCompoundPart && target.Length > rendering.Length &&
         (target.StartsWith(rendering, StringComparison.Ordinal) || target.EndsWith(rendering, StringComparison.Ordinal)));

    // ä, ae and a are one: a plural often adds the umlaut, and a keyboard without it writes ae.
    private static string Level(string word)
    {
        word = Accents.Remove(word);
        var text = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            text.Append(word[i]);
            if (word[i] is 'a' or 'o' or 'u' && i + 1 < word.Length && word[i + 1] == 'e' && (i == 0 || word[i - 1] is not ('q' or 'a' or 'e')))
            {
                i++;
            }
        }

        return text.ToString();
    }
}
