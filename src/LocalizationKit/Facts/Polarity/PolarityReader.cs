using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Finds the cues that turn a statement into its opposite.</summary>
internal static class PolarityReader
{
    // Every character keeps its place, so spans need no map back.
    private static readonly CharacterMap Folds = new(Fold);

    // What a thread has worked with once it works with again.
    [ThreadStatic]
    private static char[]? _folded;

    /// <summary>Returns whether the cues of a language are known; without them nothing can be said about its negations.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Whether there are data.</returns>
    public static bool Knows(LanguageTag language) => PolarityLexicon.Find(language) is not null;

    /// <summary>Returns the words of a language; an inner one may stand at the end of another word, or anywhere where words are not set apart.</summary>
    internal static IEnumerable<PhraseForm> FormsOf(LanguageTag language) => PolarityLexicon.Find(language)?.Forms ?? [];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>The cues in text order; empty for a language without data.</returns>
    public static PolarityCue[] Read(string text, LanguageTag language) => new TextFacts(text, language).Cues;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <param name="places">Where words may begin.</param>
    /// <returns>The cues in text order; empty for a language without data.</returns>
    public static PolarityCue[] Read(string text, LanguageTag language, ReadOnlySpan<PhrasePlace> places)
    {
        if (PolarityLexicon.Find(language) is not { } lexicon)
        {
            return [];
        }

        List<PolarityCue>? cues = null;
        var folded = Folds.Map(text, ref _folded);
        var next = 0;
        foreach (ref readonly var place in places)
        {
            if (!place.MayHave(PhraseTables.Polarity) || place.Start < next)
            {
                continue;
            }

            var start = lexicon.StartOf(folded, place.Start);
            if (lexicon.Match(folded, start, out var length) is { } word)
            {
                next = start + length;
                if (word.Strength != CueStrength.None && !IsNumberSign(folded, start, length))
                {
                    (cues ??= []).Add(CueOf(text, folded, start, length, word));
                }
            }
            else
            {
                next = lexicon.EndOf(folded, start);
            }
        }

        return cues is null ? [] : [.. cues];
    }

    private static PolarityCue CueOf(string text, ReadOnlySpan<char> folded, int start, int length, PolarityWord word)
    {
        var grade = IsChoice(folded, start, length) ? CueStrength.Weak : word.Strength;
        var written = text.AsSpan(start, length);
        return new PolarityCue(start, length, written.SequenceEqual(word.Text) ? word.Text : written.ToString(), grade > CueStrength.Weak) { Strength = grade, Kinds = word.Kinds };
    }

    // 好不好, 是不是, 有没有, 可不可以: a question, not a negation.
    private static bool IsChoice(ReadOnlySpan<char> text, int start, int length) =>
        start > 0 && text[start] is '不' or '没' or '沒' &&
        ((start + length < text.Length && text[start - 1] == text[start + length]) || (length >= 2 && text[start - 1] == text[start + 1]));

    // No. 5, NO.1: a number, not a negation.
    private static bool IsNumberSign(ReadOnlySpan<char> text, int start, int length)
    {
        var next = start + length;
        if (text.Slice(start, length) is not "no" || next >= text.Length || text[next] is not ('.' or ' '))
        {
            return false;
        }

        var digit = text[next..].TrimStart(". ");
        return digit.Length > 0 && char.IsAsciiDigit(digit[0]) && text[next] == '.';
    }

    private static char Fold(char c) => c switch
    {
        '’' or 'ʼ' or '＇' or '´' or '`' or '′' => '\'',
        '‐' or '‑' or '–' or '－' => '-',
        >= '！' and <= '～' => CharacterCase.Lower(Width.Fold(c)),
        _ => CharacterCase.Lower(c),
    };
}
