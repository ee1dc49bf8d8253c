using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Phrases;
using LocalizationKit.Markets;

namespace LocalizationKit.Facts.Polarity;

/// <summary>Finds the cues that turn a statement into its opposite.</summary>
internal static class PolarityReader
{
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
    public static IReadOnlyList<PolarityCue> Read(string text, LanguageTag language)
    {
        if (text.Length == 0 || PolarityLexicon.Find(language) is not { } lexicon)
        {
            return [];
        }

        List<PolarityCue>? cues = null;
        ReadOnlySpan<char> folded = Fold(text);
        for (var i = 0; i < folded.Length;)
        {
            if (lexicon.Match(folded, i, out var length) is { } word)
            {
                if (word.Strength != CueStrength.None && !IsNumberSign(folded, i, length))
                {
                    var grade = IsChoice(folded, i, length) ? CueStrength.Weak : word.Strength;
                    (cues ??= []).Add(new PolarityCue(i, length, text.Substring(i, length), grade > CueStrength.Weak) { Strength = grade, Kinds = word.Kinds });
                }

                i += length;
            }
            else
            {
                i += lexicon.IsSpaced ? Math.Max(1, PolarityLexicon.WordLength(folded[i..])) : 1;
            }
        }

        return cues is null ? [] : cues;
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

    // Every character keeps its place, so spans need no map back.
    private static Span<char> Fold(string text)
    {
        if (_folded is null || _folded.Length < text.Length)
        {
            _folded = new char[Math.Max(256, text.Length * 2)];
        }

        var folded = _folded.AsSpan(0, text.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = text[i] switch
            {
                '’' or 'ʼ' or '＇' or '´' or '`' or '′' => '\'',
                '‐' or '‑' or '–' or '－' => '-',
                >= '！' and <= '～' and var wide => CharacterCase.Lower((char)(wide - 0xFEE0)),
                var c => CharacterCase.Lower(c),
            };
        }

        return folded;
    }
}
