using LocalizationKit.Facts.Characters;

namespace LocalizationKit.Facts.Spans;

/// <summary>Reads model numbers and technical codes: <c>IPX7</c>, <c>X-100</c>, <c>SPF50+</c>, <c>18650</c>, <c>iPhone 15</c>.</summary>
internal static class CodeReader
{
    /// <summary>One more than the characters of the longest code.</summary>
    public const int Longest = 40;

    public static SpanRead Read(string text, int start)
    {
        Span<char> token = stackalloc char[Longest];
        var length = Fold(text, start, token);
        if (length is 0 or Longest)
        {
            return default;
        }

        var word = token[..length];
        if (IsPesos(text, start, word))
        {
            return default;
        }

        if (SpanTables.CodeWord(word) is { } key)
        {
            return char.IsAsciiDigit(word[0]) && IsAmount(text, start, start + length) ? default : new SpanRead(length, key);
        }

        var shape = CodeShape.Read(word, Beside(text, start - 1, -1, word[0]), Beside(text, start + length, 1, word[0]));
        if (shape > 0)
        {
            return Finish(text, start, shape);
        }

        if (word is "PA" && CountPlus(text, start + length) > 1)
        {
            return Finish(text, start, length);
        }

        return SpanTables.Names.Contains(word) ? ReadNumberBehind(text, start, length) : default;
    }

    // The character beside a token; in "L30 x W40" the sign of multiplication beyond the blank.
    private static char Beside(string text, int at, int step, char first)
    {
        var c = (uint)at < (uint)text.Length ? text[at] : '\0';
        return c == ' ' && first is 'L' or 'W' or 'H' or 'D' && (uint)(at + (2 * step)) < (uint)text.Length && text[at + step] is 'x' or 'X' or '×' or '*' && text[at + (2 * step)] == ' ' ? '×' : c;
    }

    // Letters and digits with the hyphens, points and underscores between them, full-width forms folded.
    private static int Fold(string text, int start, Span<char> token)
    {
        var length = 0;
        while (length < token.Length && start + length < text.Length)
        {
            var c = text[start + length];
            if (char.IsAsciiLetterOrDigit(c))
            {
                token[length++] = c;
                continue;
            }

            var isPart = Width.IsAlphanumeric(c) || (length > 0 && IsConnector(text, start + length));
            if (!isPart)
            {
                break;
            }

            token[length++] = Width.Fold(c);
        }

        return length;
    }

    private static bool IsConnector(string text, int index)
    {
        if (index + 1 >= text.Length || !Width.IsAlphanumeric(text[index + 1]) || !Width.IsAlphanumeric(text[index - 1]))
        {
            return false;
        }

        return text[index] switch
        {
            '-' or '_' or '‑' or '－' => true,
            '.' => char.IsDigit(text[index - 1]) && char.IsDigit(text[index + 1]),
            _ => false,
        };
    }

    private static SpanRead Finish(string text, int start, int length)
    {
        var plus = CountPlus(text, start + length);
        length += plus;
        return new SpanRead(length, CodeKey.Of(text.AsSpan(start, length)));
    }

    private static int CountPlus(string text, int index)
    {
        var end = index;
        while (end < text.Length && end - index < 5 && (text[end] is '+' or '＋'))
        {
            end++;
        }

        // "A4+B5" joins two codes.
        return end < text.Length && Width.IsAlphanumeric(text[end]) ? 0 : end - index;
    }

    private static SpanRead ReadNumberBehind(string text, int start, int length)
    {
        var i = start + length;
        if (i >= text.Length || text[i] is not (' ' or '\u00A0' or '\u202F'))
        {
            return default;
        }

        i++;
        var from = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && i > from && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        var isNumber = i > from && i - from < 6 && (i == text.Length || !Width.IsAlphanumeric(text[i]));
        return isNumber ? Finish(text, start, i - start) : default;
    }

    // P1,299 is an amount of pesos.
    private static bool IsPesos(string text, int start, ReadOnlySpan<char> word)
    {
        var group = start + word.Length + 1;
        return word.Length is > 1 and <= 4 && word[0] == 'P' && !word[1..].ContainsAnyExceptInRange('0', '9') && group + 3 <= text.Length && text[group - 1] == ','
            && !text.AsSpan(group, 3).ContainsAnyExceptInRange('0', '9') && (group + 3 == text.Length || !char.IsAsciiDigit(text[group + 3]));
    }

    // "¥18650" and "18650 mAh" are amounts.
    private static bool IsAmount(string text, int start, int end)
    {
        if (start > 0 && (text[start - 1] is '¥' or '￥' or '$' or '€' or '£' or '.' or ','))
        {
            return true;
        }

        var next = end < text.Length && (text[end] is ' ' or '\u00A0') ? end + 1 : end;
        return next < text.Length && (text[next] is ',' or '.' or '元' or '円' or '%' || (char.IsAsciiLetter(text[next]) && SpanTables.Units.Contains(WordAt(text, next))));
    }

    private static ReadOnlySpan<char> WordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }
}
