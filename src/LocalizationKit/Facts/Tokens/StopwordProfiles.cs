using System.Buffers;
using System.Collections.Frozen;
using System.Numerics;
using LocalizationKit.Data;
using LocalizationKit.Facts.Characters;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Tokens;

/// <summary>Tells languages in Latin script apart by their commonest words.</summary>
internal static class StopwordProfiles
{
    // A slogan of a few English words is no sentence that was left out of the translation.
    private const int FewestSentenceWords = 7;
    private const int FewestHits = 4;

    // One bit of a word's mask each.
    private const int MaxGroups = 32;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?\n;<");

    private static readonly (string Group, string[] Languages)[] Groups;
    private static readonly FrozenDictionary<string, int> GroupOf;
    private static readonly StopwordTable Words;

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

        Words = new StopwordTable(words);
        GroupOf = Groups.SelectMany((g, i) => g.Languages.Select(l => (l, i))).ToFrozenDictionary(g => g.l, g => g.i, StringComparer.Ordinal);
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

        Span<int> hits = stackalloc int[MaxGroups];
        var words = Count(text, hits, 0, text.Tokens.Count);
        var best = BestOf(hits);

        // The word lists overlap (a, de, in), so the other language must lead by far and fill a fair share of the text.
        return words >= 6 && best != own && hits[best] >= 3 && hits[best] >= 3 * hits[own] && hits[best] * 5 >= words ? Groups[best].Languages[0] : null;
    }

    /// <summary>Finds the first sentence of a text that clearly is in another language than the text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sentence and the tag of its language; null when there is none.</returns>
    public static (Token Sentence, string Language)? FindOtherSentence(TextFacts text)
    {
        var own = IndexOf(text.Language);
        if (own < 0 || text.Tokens.Count < 2 * FewestSentenceWords)
        {
            return null;
        }

        // No sentence has more of them than the text.
        Span<int> hits = stackalloc int[MaxGroups];
        Count(text, hits, 0, text.Tokens.Count);
        hits[own] = 0;
        if (hits[BestOf(hits)] < FewestHits)
        {
            return null;
        }

        for (int first = 0, last = 0; first < text.Tokens.Count; first = last)
        {
            for (last = first + 1; last < text.Tokens.Count && !IsBetweenSentences(text, last); last++)
            {
            }

            hits.Clear();
            var words = Count(text, hits, first, last);
            var best = BestOf(hits);
            if (words >= FewestSentenceWords && best != own && hits[best] >= FewestHits && hits[best] >= 4 * hits[own] && hits[best] * 3 >= words)
            {
                return (new Token(text.Tokens[first].Start, text.Tokens[last - 1].End - text.Tokens[first].Start), Groups[best].Languages[0]);
            }
        }

        return null;
    }

    private static bool IsBetweenSentences(TextFacts text, int index) =>
        text.Text.AsSpan(text.Tokens[index - 1].End, text.Tokens[index].Start - text.Tokens[index - 1].End).ContainsAny(SentenceEnds);

    // Among equals the first.
    private static int BestOf(ReadOnlySpan<int> hits)
    {
        var best = 0;
        for (var i = 1; i < Groups.Length; i++)
        {
            best = hits[i] > hits[best] ? i : best;
        }

        return best;
    }

    private static int Count(TextFacts text, Span<int> hits, int first, int last)
    {
        var words = 0;
        Span<char> word = stackalloc char[Words.LongestWord];
        var written = text.Text.AsSpan();
        var tokens = text.Tokens;
        for (var t = first; t < last; t++)
        {
            var token = tokens[t];
            if (!CharacterTraitTable.IsLetter(CharacterCase.Lower(written[token.Start])))
            {
                continue;
            }

            words++;
            var groups = token.Length > word.Length ? 0 : Words.Find(Lower(written.Slice(token.Start, token.Length), word));
            for (; groups != 0; groups &= groups - 1)
            {
                hits[BitOperations.TrailingZeroCount(groups)]++;
            }
        }

        return words;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> written, Span<char> word)
    {
        for (var i = 0; i < written.Length; i++)
        {
            word[i] = written[i] is var c && c == '’' ? '\'' : CharacterCase.Lower(c);
        }

        return word[..written.Length];
    }

    private static int IndexOf(LanguageTag language) => GroupOf.GetValueOrDefault(language.Language, -1);
}
