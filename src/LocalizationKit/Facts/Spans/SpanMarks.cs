using System.Buffers;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Spans;

/// <summary>Finds the characters without which there is no protected span: signs, digits, emoji, and points and hyphens inside of words. Nearly all words have none.</summary>
internal static class SpanMarks
{
    private const string Ascii = "0123456789<{$%#&[_@.:-+";
    private const string Others = "＜＆０１２３４５６７８９‑－＋";

    private static readonly SearchValues<char> AsciiMarks = SearchValues.Create(Ascii);
    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_+%");
    private static readonly CharacterSet Marks = CreateMarks();

    /// <summary>Returns where the first token begins in which a span may be; the reader has to look at every place from there to <paramref name="mark"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isAscii">Whether the text is ASCII.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="mark">The place of the character that makes a span possible.</param>
    /// <returns>The place; -1 when no span begins any more.</returns>
    public static int Next(string text, bool isAscii, int from, out int mark)
    {
        for (mark = IndexOf(text, isAscii, from); mark >= 0; mark = IndexOf(text, isAscii, mark + 1))
        {
            if (MaySpan(text, mark))
            {
                return StartOf(text, mark, from);
            }
        }

        return -1;
    }

    /// <summary>Returns whether a character may stand inside of a code, or before the at sign of an address.</summary>
    public static bool IsTokenCharacter(char c) => c < '\u0080' ? TokenCharacters.Contains(c) : Width.IsWideAlphanumeric(c) || c is '‑' or '－';

    private static int IndexOf(string text, bool isAscii, int from)
    {
        if (isAscii)
        {
            var index = text.AsSpan(from).IndexOfAny(AsciiMarks);
            return index < 0 ? -1 : from + index;
        }

        for (var i = from; i < text.Length; i++)
        {
            if (Marks.Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // Most points end a sentence, most colons a label, and most hyphens join words that are no code.
    private static bool MaySpan(string text, int mark)
    {
        var next = mark + 1 < text.Length ? text[mark + 1] : '\0';
        return text[mark] switch
        {
            '.' => char.IsAsciiLetterOrDigit(next),
            ':' => next == '/',
            '-' or '‑' or '－' => mark > 0 && Width.IsAlphanumeric(text[mark - 1]) && Width.IsAlphanumeric(next),
            '+' or '＋' => mark > 0 && Width.IsAlphanumeric(text[mark - 1]),
            _ => true,
        };
    }

    // A name stands before its number: "iPhone 15".
    private static int StartOf(string text, int mark, int from)
    {
        var start = StartOfToken(text, mark, from);
        return Width.IsAlphanumeric(text[mark]) && start - 1 > from && text[start - 1] is ' ' or '\u00A0' or '\u202F' ? StartOfToken(text, start - 1, from) : start;
    }

    private static int StartOfToken(string text, int start, int from)
    {
        while (start > from && IsTokenCharacter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static CharacterSet CreateMarks()
    {
        var marks = new CharacterSet();
        marks.Add(Ascii + Others + SpanTables.Emoji + SpanTables.StyledEmoji);
        marks.AddHighSurrogates();
        return marks;
    }
}
