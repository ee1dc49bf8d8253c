using System.Collections.Frozen;
using LocalizationKit.Data;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Tells languages in Latin script apart by their commonest words.</summary>
internal static class StopwordProfiles
{
    private static readonly (string Group, string[] Languages)[] Groups;
    private static readonly FrozenDictionary<string, uint> Words;

    static StopwordProfiles()
    {
        var rows = EmbeddedData.Rows("stopwords.tsv").ToList();
        Groups = [.. rows.Select(r => (r[0], r[1].Split(' ')))];
        var words = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var word in rows[i][2].Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | (1u << i);
            }
        }

        Words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Says which language a text is in when it clearly is not in its own.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The tag of the other language; null when the text may well be in its own language or there is too little of it.</returns>
    public static string? FindOther(TextFacts text)
    {
        var own = IndexOf(text.Language);
        if (own < 0 || text.Scripts[ScriptKind.Latin] * 10 < text.Scripts.Letters * 9)
        {
            return null;
        }

        var hits = new int[Groups.Length];
        var words = Count(text, hits);
        var best = Array.IndexOf(hits, hits.Max());

        // The word lists overlap (a, de, in), so the other language must lead by far and fill a fair share of the text.
        return words >= 6 && best != own && hits[best] >= 3 && hits[best] >= 3 * hits[own] && hits[best] * 5 >= words ? Groups[best].Languages[0] : null;
    }

    /// <summary>Counts the words of a text that are among the commonest of its own language.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number; 0 for a language without a list.</returns>
    public static int CountOwn(TextFacts text)
    {
        var own = IndexOf(text.Language);
        if (own < 0)
        {
            return 0;
        }

        var hits = new int[Groups.Length];
        Count(text, hits);
        return hits[own];
    }

    private static int Count(TextFacts text, int[] hits)
    {
        var words = 0;
        foreach (var token in text.Tokens)
        {
            var word = text.Text.Substring(token.Start, token.Length).ToLowerInvariant().Replace('’', '\'');
            if (!char.IsLetter(word[0]))
            {
                continue;
            }

            words++;
            var groups = Words.GetValueOrDefault(word);
            for (var i = 0; groups != 0; i++, groups >>= 1)
            {
                hits[i] += (int)(groups & 1);
            }
        }

        return words;
    }

    private static int IndexOf(LanguageTag language) => Array.FindIndex(Groups, g => g.Languages.Contains(language.Language));
}
