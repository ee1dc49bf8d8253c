using System.Buffers;
using LocalizationKit.Segments;

namespace LocalizationKit.Facts.Characters;

/// <summary>Finds text that was decoded with the wrong code page.</summary>
internal static class Mojibake
{
    private const char Lost = '\uFFFD';

    // What the bytes 80–9F are in Windows-1252; the five bytes without a character stand as the control characters they are.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    // Characters that end words and sentences: a letter before them proves nothing.
    private const string Punctuation = "…‘’“”•–—‹›«»™°²³ªº·\u00A0";

    private static readonly SearchValues<char> Starters = SearchValues.Create(Lost + "?锟烫屯縺繧繝" + Range('\u0080', '\u009F') + Range('\u00C2', '\u00F4') + "&");
    private static readonly SearchValues<char> JapaneseLeads = SearchValues.Create("縺繧繝");

    public static TextSpan? Find(string text, bool usesHan)
    {
        var weak = 0;
        var first = 0;
        for (var i = Next(text, 0); i >= 0; i = Next(text, i + 1))
        {
            var (length, isSure) = ReadAt(text, i, usesHan);
            if (length == 0)
            {
                continue;
            }

            if (isSure)
            {
                return TextSpan.Of(text, i, Extend(text, i, length, usesHan) - i);
            }

            first = weak == 0 ? i : first;
            if (++weak > 1)
            {
                return TextSpan.Of(text, first, i + length - first);
            }

            i += length - 1;
        }

        return null;
    }

    /// <summary>Returns whether a text doubles its question marks for emphasis.</summary>
    public static bool HasQuestionMarks(string text) => text.Contains("??", StringComparison.Ordinal) || text.Contains("？？", StringComparison.Ordinal);

    private static int Next(string text, int from)
    {
        var step = from >= text.Length ? -1 : text.AsSpan(from).IndexOfAny(Starters);
        return step < 0 ? -1 : from + step;
    }

    private static int Extend(string text, int start, int length, bool usesHan)
    {
        var end = start + length;
        while (end < text.Length && Starters.Contains(text[end]) && text[end] is not ('?' or '&') && ReadAt(text, end, usesHan) is { Length: > 0 } next)
        {
            end += next.Length;
        }

        return end;
    }

    private static (int Length, bool IsSure) ReadAt(string text, int index, bool usesHan)
    {
        var c = text[index];
        var rest = text.AsSpan(index);
        return c switch
        {
            Lost => (1, true),
            '?' => rest.StartsWith("???") && !IsEmphasis(text, index) ? (3, true) : (0, false),
            '&' => rest.StartsWith("&Atilde;&") || rest.StartsWith("&Acirc;&") || rest.StartsWith("&acirc;&euro;") ? (rest.IndexOf(';') + 1, true) : (0, false),
            >= '\u0080' and <= '\u009F' => (1, true),
            '锟' or '烫' or '屯' => rest.StartsWith("锟斤拷") || rest.StartsWith("烫烫烫") || rest.StartsWith("屯屯屯") ? (3, true) : (0, false),
            '縺' or '繧' or '繝' => usesHan && rest.Length > 2 && rest[2..Math.Min(rest.Length, 4)].ContainsAny(JapaneseLeads) ? (2, true) : (0, false),
            _ => ReadUtf8(text, index),
        };
    }

    // One question mark after another behind a word is emphasis; in the place of words it is loss.
    private static bool IsEmphasis(string text, int index)
    {
        var end = index;
        while (end < text.Length && text[end] == '?')
        {
            end++;
        }

        var isAfterWord = index > 0 && (char.IsLetterOrDigit(text[index - 1]) || text[index - 1] is '!' or '！');
        return isAfterWord && (end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '!' or '"' or '”' or ')');
    }

    private static (int Length, bool IsSure) ReadUtf8(string text, int index)
    {
        var lead = (int)text[index];
        var count = lead switch { >= 0xC2 and <= 0xDF => 1, >= 0xE0 and <= 0xEF => 2, >= 0xF0 and <= 0xF4 => 3, _ => 0 };
        if (count == 0 || index + count >= text.Length)
        {
            return default;
        }

        var odd = 0;
        for (var i = 1; i <= count; i++)
        {
            var c = text[index + i];
            if (c is not (>= '\u0080' and <= '\u00BF') && !Windows1252.Contains(c, StringComparison.Ordinal))
            {
                return default;
            }

            odd += Punctuation.Contains(c, StringComparison.Ordinal) || char.IsLetter(c) ? 0 : 1;
        }

        // â€ is never written on purpose; two bytes prove something only behind Ã and Â.
        var isSure = count > 1 ? odd > 0 : (lead is 0xC2 or 0xC3 && odd > 0) || (lead == 0xC2 && text[index + 1] is '°' or '²' or '³') || (lead == 0xC3 && Windows1252.Contains(text[index + 1], StringComparison.Ordinal) && char.IsLetter(text[index + 1]));
        return (count + 1, isSure) is var read && (isSure || (count == 1 && odd > 0)) ? read : default;
    }

    private static string Range(char from, char to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(i => (char)i));
}
