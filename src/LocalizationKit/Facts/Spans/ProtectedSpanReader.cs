using System.Text;
using System.Text.RegularExpressions;
using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Spans;

/// <summary>Finds the stretches of a text that a translator must not touch.</summary>
/// <remarks>One pass: each kind has a reader of its own that looks at one place and says how far its span goes. The first that fits wins.</remarks>
internal static class ProtectedSpanReader
{
    // Never written to.
    private static readonly List<ProtectedSpan> None = [];

    private static readonly CharacterSet Starters = CreateStarters();

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The spans, in text order, without overlaps.</returns>
    public static IReadOnlyList<ProtectedSpan> Read(string text) => ReadBuiltIn(text);

    /// <summary>Reads a text in which a user knows further placeholders.</summary>
    /// <param name="text">The text.</param>
    /// <param name="patterns">The patterns of the placeholders; they win over what the kit sees.</param>
    /// <returns>The spans, in text order, without overlaps.</returns>
    public static IReadOnlyList<ProtectedSpan> Read(string text, IReadOnlyList<Regex> patterns)
    {
        var own = patterns.Count == 0 ? [] : ReadOwn(text, patterns);
        return own.Count == 0
            ? ReadBuiltIn(text)
            : ReadBuiltIn(text).Where(s => !own.Exists(o => o.Start < s.End && s.Start < o.End)).Concat(own).OrderBy(s => s.Start).ToList();
    }

    private static List<ProtectedSpan> ReadOwn(string text, IReadOnlyList<Regex> patterns)
    {
        var found = new List<ProtectedSpan>();
        foreach (var pattern in patterns)
        {
            foreach (var match in pattern.EnumerateMatches(text))
            {
                var (start, length) = (match.Index, match.Length);
                if (length > 0 && !found.Exists(f => f.Start < start + length && start < f.End))
                {
                    var piece = text.Substring(start, length);
                    found.Add(new ProtectedSpan(ProtectedSpanKind.Placeholder, start, length, piece, piece));
                }
            }
        }

        return found;
    }

    /// <summary>Reads a text looking at every place, also those at which nothing can begin; the result is that of <see cref="Read(string)"/>, and tests compare.</summary>
    internal static IReadOnlyList<ProtectedSpan> ReadEverywhere(string text)
    {
        List<ProtectedSpan>? found = null;
        ReadPlaces(text, 0, text.Length - 1, ref found);
        return found ?? None;
    }

    private static List<ProtectedSpan> ReadBuiltIn(string text)
    {
        List<ProtectedSpan>? found = null;
        var isAscii = Ascii.IsValid(text);
        var index = SpanMarks.Next(text, isAscii, 0, out var mark);
        while (index >= 0)
        {
            index = ReadPlaces(text, index, mark, ref found);
            index = index < text.Length ? SpanMarks.Next(text, isAscii, index, out mark) : -1;
        }

        return found ?? None;
    }

    // Returns the place behind the last span or word that begins no later than at the last place.
    private static int ReadPlaces(string text, int index, int last, ref List<ProtectedSpan>? found)
    {
        while (index <= last)
        {
            if (!Starters.Contains(text[index]))
            {
                index++;
            }
            else if (EndOfPlainWord(text, index) is > 0 and var behind)
            {
                index = behind;
            }
            else if (TryRead(text, index, out var span))
            {
                (found ??= []).Add(span);
                index = span.End;
            }
            else
            {
                index = Skip(text, index);
            }
        }

        return index;
    }

    // Nearly all words are letters before a blank or a mark that no address and no code has; 0 where a reader must look.
    private static int EndOfPlainWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end == start)
        {
            return EndOfPlainNumber(text, start);
        }

        if (end - start >= CodeReader.Longest || SpanTables.HasPlainCodeWords)
        {
            return 0;
        }

        if (end == text.Length)
        {
            return end;
        }

        // "iPhone 15" is one code.
        var isApart = text[end] is ' ' ? end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]) : text[end] is ',' or '!' or '?' or ';' or ')' or '(' or '"' or '\n' or (>= '\u3001' and <= '\u9FFF');
        return isApart ? end : 0;
    }

    // Digits without letters are no code, but for the few of the table.
    private static int EndOfPlainNumber(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end == start || end - start >= CodeReader.Longest || SpanTables.HasNumericCodeWord(end - start))
        {
            return 0;
        }

        if (end == text.Length)
        {
            return end;
        }

        var next = end + 1 < text.Length ? text[end + 1] : '\0';
        var isApart = text[end] switch
        {
            ' ' or '!' or '?' or ';' or ')' or '(' or '"' or '\n' or (>= '\u3001' and <= '\u9FFF') => true,
            ',' => !char.IsAsciiDigit(next),
            '.' => !SpanMarks.IsTokenCharacter(next) && next != '@',
            _ => false,
        };
        return isApart ? end : 0;
    }

    private static bool TryRead(string text, int start, out ProtectedSpan span)
    {
        var read = default(SpanRead);
        var kind = ProtectedSpanKind.Placeholder;
        var c = text[start];
        switch (c)
        {
            case '<' or '＜':
                (kind, read) = MarkupReader.Read(text, start);
                break;
            case '[':
                (kind, read) = BracketReader.Read(text, start);
                break;
            case '&' or '＆':
                read = EntityReader.Read(text, start);
                kind = EntityReader.IsVariable(read.Key) ? ProtectedSpanKind.Placeholder : ProtectedSpanKind.Entity;
                break;
            case '%':
                read = PrintfReader.Read(text, start);
                break;
            case '{' or '$' or '#' or '@':
                read = BraceReader.Read(text, start);
                break;
            case '_':
                read = UnderscoreReader.Read(text, start);
                break;
            default:
                (kind, read) = ReadWordOrEmoji(text, start);
                break;
        }

        span = read.IsFound ? Span(text, kind, start, read) : null!;
        return read.IsFound;
    }

    // Most keys are what is written.
    private static ProtectedSpan Span(string text, ProtectedSpanKind kind, int start, SpanRead read)
    {
        var written = text.AsSpan(start, read.Length);
        return new ProtectedSpan(kind, start, read.Length, written.SequenceEqual(read.Key) ? read.Key : written.ToString(), read.Key);
    }

    private static (ProtectedSpanKind Kind, SpanRead Read) ReadWordOrEmoji(string text, int start)
    {
        if (!char.IsAsciiLetter(text[start]) && EmojiReader.Read(text, start) is { IsFound: true } emoji)
        {
            return (ProtectedSpanKind.Emoji, emoji);
        }

        // A letter in the middle of a word begins nothing: "é3" is no code.
        if (!Width.IsAlphanumeric(text[start]) || (start > 0 && IsWordCharacter(text[start - 1])))
        {
            return default;
        }

        var (kind, address) = AddressReader.Read(text, start);
        var isAccount = start > 0 && (text[start - 1] is '@' or '＠');
        return address.IsFound ? (kind, address) : isAccount ? default : (ProtectedSpanKind.Code, CodeReader.Read(text, start));
    }

    private static int Skip(string text, int index)
    {
        if (!Width.IsAlphanumeric(text[index]))
        {
            return index + 1;
        }

        while (index < text.Length && (IsWordCharacter(text[index]) || IsDecimalPoint(text, index)))
        {
            index++;
        }

        return index;
    }

    // "2.4G" is one quantity: nothing begins behind its point.
    private static bool IsDecimalPoint(string text, int index) =>
        text[index] is '.' or ',' && char.IsAsciiDigit(text[index - 1]) && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]);

    private static bool IsWordCharacter(char c) => c < 0x250 ? char.IsLetterOrDigit(c) : Width.IsWideAlphanumeric(c) || c is >= '\u1E00' and <= '\u1EFF';

    private static CharacterSet CreateStarters()
    {
        var starters = new CharacterSet();
        starters.Add("<＜{$%#&＆[_@" + SpanTables.Emoji + SpanTables.StyledEmoji);
        starters.AddHighSurrogates();
        AddAlphanumerics(starters, '0', 'z');
        AddAlphanumerics(starters, '０', 'ｚ');
        return starters;
    }

    private static void AddAlphanumerics(CharacterSet set, char first, char last)
    {
        for (var c = first; c <= last; c++)
        {
            if (Width.IsAlphanumeric(c))
            {
                set.Add(c);
            }
        }
    }
}
