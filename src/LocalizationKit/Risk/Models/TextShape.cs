using LocalizationKit.Facts.Characters;
using LocalizationKit.Facts.Lexicons;

namespace LocalizationKit.Risk.Models;

/// <summary>Counts the kinds of characters of a text in one pass.</summary>
internal readonly record struct TextShape
{
    private static readonly CharacterTable Marks = new(static c => (byte)MarkOf(c));

    public int Unspaced { get; private init; }

    public int Digits { get; private init; }

    public int Words { get; private init; }

    public int Capitalised { get; private init; }

    public int Commas { get; private init; }

    public int Ends { get; private init; }

    public int Quotes { get; private init; }

    public int Brackets { get; private init; }

    public int Dashes { get; private init; }

    public int Exclamations { get; private init; }

    public int Others { get; private init; }

    public int CurlyQuotes { get; private init; }

    public int LatinLetters { get; private init; }

    /// <summary>Gets the greatest length between two marks; a letter of a script without blanks counts as three.</summary>
    public int LongestClause { get; private init; }

    public bool EndsWithMark { get; private init; }

    /// <summary>Counts a text.</summary>
    public static TextShape Of(string text)
    {
        Span<int> counts = stackalloc int[(int)ShapeMark.Bracket + 1];
        counts.Clear();
        int clause = 0, longest = 0, words = 0, capitalised = 0;
        var inWord = false;
        for (var i = 0; i < text.Length;)
        {
            var mark = (ShapeMark)Marks[text[i]];
            if (mark <= ShapeMark.Capital)
            {
                words += inWord ? 0 : 1;
                capitalised += !inWord && mark == ShapeMark.Capital ? 1 : 0;
                inWord = true;
                var letters = LettersAt(text, i);
                counts[(int)ShapeMark.Letter] += letters;
                clause += letters;
                i += letters;
                continue;
            }

            counts[(int)mark]++;
            inWord &= mark is ShapeMark.Apostrophe or ShapeMark.CurlyApostrophe;
            clause += mark == ShapeMark.Unspaced ? 3 : 1;
            if (mark >= ShapeMark.LineFeed)
            {
                longest = Math.Max(longest, clause);
                clause = 0;
            }

            i++;
        }

        return Of(counts) with
        {
            Words = words,
            Capitalised = capitalised,
            LongestClause = Math.Max(longest, clause),
            EndsWithMark = text.Length > 0 && char.IsPunctuation(text[^1]),
        };
    }

    // The letters of one word are counted together.
    private static int LettersAt(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (ShapeMark)Marks[text[end]] <= ShapeMark.Capital)
        {
            end++;
        }

        return end - start;
    }

    private static TextShape Of(ReadOnlySpan<int> counts)
    {
        var curly = counts[(int)ShapeMark.CurlyQuote] + counts[(int)ShapeMark.CurlyApostrophe];
        return new TextShape
        {
            Unspaced = counts[(int)ShapeMark.Unspaced],
            Digits = counts[(int)ShapeMark.Digit],
            Commas = counts[(int)ShapeMark.Comma],
            Ends = counts[(int)ShapeMark.End],
            Quotes = counts[(int)ShapeMark.Quote] + counts[(int)ShapeMark.Apostrophe] + curly,
            Brackets = counts[(int)ShapeMark.Bracket],
            Dashes = counts[(int)ShapeMark.Dash],
            Exclamations = counts[(int)ShapeMark.Exclamation],
            Others = counts[(int)ShapeMark.Other],
            CurlyQuotes = curly,
            LatinLetters = counts[(int)ShapeMark.Letter],
        };
    }

    /// <summary>Returns what a character counts as.</summary>
    internal static ShapeMark MarkOf(char c)
    {
        if (char.IsLetter(c))
        {
            return TextUnitReader.IsUnspaced(c) ? ShapeMark.Unspaced : char.IsUpper(c) ? ShapeMark.Capital : ShapeMark.Letter;
        }

        return c switch
        {
            ',' or '，' or '、' or ';' or '；' or ':' or '：' => ShapeMark.Comma,
            '.' or '。' or '?' or '？' or '…' => ShapeMark.End,
            '!' or '！' => ShapeMark.Exclamation,
            '(' or ')' or '（' or '）' or '[' or ']' or '【' or '】' => ShapeMark.Bracket,
            '-' or '–' or '—' or '~' or '～' => ShapeMark.Dash,
            '\'' => ShapeMark.Apostrophe,
            '’' => ShapeMark.CurlyApostrophe,
            '"' or '《' or '》' or '『' or '』' => ShapeMark.Quote,
            '“' or '”' or '‘' or '「' or '」' => ShapeMark.CurlyQuote,
            '\n' => ShapeMark.LineFeed,
            _ => char.IsDigit(c) ? ShapeMark.Digit : char.IsWhiteSpace(c) ? ShapeMark.Blank : ShapeMark.Other,
        };
    }
}
