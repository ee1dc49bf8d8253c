using System.Buffers;
using LocalizationKit.Data;

namespace LocalizationKit.Facts.Terms.Inflections;

/// <summary>Levels plurals, -ed, -ing, 's, irregular forms and British spellings.</summary>
internal sealed class EnglishInflection : Inflection
{
    private const int ShortestRoot = 5;

    // Not frozen: WordKeys remembers what it was asked, and freezing costs more than asking.
    private static readonly Dictionary<string, string> Irregular = ReadIrregular();

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <inheritdoc/>
    public override string[] PluralEndings { get; } = ["s", "es"];

    /// <inheritdoc/>
    public override string Key(string word)
    {
        word = Accents.Remove(word);
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 0)
        {
            word = word[..apostrophe] + (apostrophe == word.Length - 2 && word[^1] == 's' ? "" : word[(apostrophe + 1)..]);
        }

        word = Base(Singular(Base(word)));
        return word.Length < 4 ? word : Base(Stem(word));
    }

    // The first row that names a form wins.
    private static Dictionary<string, string> ReadIrregular()
    {
        var bases = new Dictionary<string, string>(400, StringComparer.Ordinal);
        foreach (var row in EmbeddedData.Rows("inflections/en.tsv"))
        {
            foreach (var form in row[1].Split(' '))
            {
                bases.TryAdd(form, row[0]);
            }
        }

        return bases;
    }

    private static string Base(string word) => Irregular.GetValueOrDefault(word, word);

    private static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u')
        {
            return word;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^3] + "y" : word[..^1];
        }

        return word[^2] == 'e' && (word[^3] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal))
            ? word[..^2] : word[..^1];
    }

    private static string Stem(string word)
    {
        if (word.EndsWith("ied", StringComparison.Ordinal))
        {
            word = word[..^3] + "y";
        }
        else if (word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word, word.Length - 3))
        {
            word = word[..^3];
        }
        else if (word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word, word.Length - 2))
        {
            word = word[..^2];
        }

        return Plain(Underived(word));
    }

    // supervision, supervisory, supervisive; protection, protective; prudential, prudent.
    private static string Underived(string word)
    {
        var length = word.Length - 3;
        return length >= ShortestRoot && ((word.EndsWith("ial", StringComparison.Ordinal)) ||
            (word[length - 1] is 't' or 's' && (word.EndsWith("ion", StringComparison.Ordinal) || word.EndsWith("ory", StringComparison.Ordinal) || word.EndsWith("ive", StringComparison.Ordinal))))
            ? word[..length] : word;
    }

    // The rest of the key is not a word any more: no final e or y, no doubled end, one spelling of -ise and -ize.
    private static string Plain(string word)
    {
        var end = word.Length;
        if (end > 3 && word[end - 1] is 'e' or 'y' or 'i')
        {
            end--;
        }

        if (end > 3 && word[end - 1] == word[end - 2])
        {
            end--;
        }

        word = word[..end];
        return word.Length > 4 && word.EndsWith("is", StringComparison.Ordinal) ? word[..^1] + "z" : word;
    }

    private static bool HasVowel(string word, int length) => length > 1 && word.AsSpan(0, length).ContainsAny(Vowels);
}
