using LocalizationKit.Facts.Names;
using LocalizationKit.Facts.Spans;
using LocalizationKit.Facts.Tokens;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Spelling;

/// <summary>Finds misspelt words of the target. A name is no mistake, so a capitalised word must come very near to a word of the dictionary.</summary>
internal static class Misspellings
{
    private const int LeastLength = 3;
    private const int LeastNameLength = 5;
    private const int MaxSuggested = 20;

    /// <summary>Finds them; each word once.</summary>
    public static IReadOnlyList<Misspelling> Find(SegmentFacts facts)
    {
        var language = facts.Target.Language;
        if (facts.Options.Speller is not { } speller || !speller.Knows(language))
        {
            return [];
        }

        var (text, found) = (facts.Target.Text, new List<Misspelling>());
        HashSet<string>? known = null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var spans = new SpanCursor(facts.Target.Spans);
        foreach (var token in facts.Target.Tokens)
        {
            var word = text.Substring(token.Start, token.Length).Replace('’', '\'');
            if (!IsWord(word) || spans.Covers(token.Start) || IsPartOfCode(text, token) || !seen.Add(word) || speller.IsCorrect(word, language))
            {
                continue;
            }

            known ??= Known(facts);
            if (!IsKnown(word, known) && Judge(word, found.Count < MaxSuggested ? speller.Suggest(word, language) : []) is { IsFault: true, Likely: var likely })
            {
                found.Add(new Misspelling(TextSpan.Of(text, token.Start, token.Length), likely));
            }
        }

        return found;
    }

    private static (bool IsFault, string? Likely) Judge(string word, IReadOnlyList<string> proposals)
    {
        var likely = proposals.Count > 0 ? proposals[0] : null;
        var isName = char.IsUpper(word[0]);
        return isName
            ? (word.Length >= LeastNameLength && likely is not null && EditDistance.Of(word, likely) == 1, likely)
            : (true, likely);
    }

    // Latin letters only, not in capitals: acronyms and codes are no words of a dictionary.
    private static bool IsWord(string word) =>
        word.Length >= LeastLength
        && word.All(c => c == '\'' || (char.IsLetter(c) && c is < 'ɐ' or >= '\u1E00' and <= '\u1EFF'))
        && word.Skip(1).Any(char.IsLower)
        && !word.Skip(1).Any(char.IsUpper);

    private static bool IsPartOfCode(string text, Token token) =>
        (token.Start > 0 && (char.IsDigit(text[token.Start - 1]) || text[token.Start - 1] is '@' or '#' or '_' or '/' or '\\'))
        || (token.End < text.Length && (char.IsDigit(text[token.End]) || text[token.End] is '@' or '_' or '/' or '\\'));

    private static bool IsKnown(string word, HashSet<string> known) =>
        known.Contains(word) || known.Contains(word.Split('\'')[0]);

    private static HashSet<string> Known(SegmentFacts facts)
    {
        var known = new HashSet<string>(facts.GlossaryWords, StringComparer.OrdinalIgnoreCase);
        known.UnionWith(KnownWords.Of(facts.Segment.Listing));
        foreach (var field in facts.Segment.Listing.Fields)
        {
            known.UnionWith(LatinWords.Find(field.Source).Select(w => field.Source.Substring(w.Start, w.Length)));
        }

        return known;
    }
}
