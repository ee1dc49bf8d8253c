namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Tells the minus of a temperature, glued to a word as in 温度-10至40℃, from a hyphen.</summary>
internal static class TemperatureSign
{
    /// <summary>Says whether the character before a number is the minus of degrees.</summary>
    public static bool IsMinus(FoldedText text, int start, int end)
    {
        if (text[start - 1] is not ('-' or '–') || !IsWordBefore(text, start - 2))
        {
            return false;
        }

        return IsDegree(text, end) || (EndOfConnector(text, end) is > 0 and var next && text.IsDigit(next) && IsDegree(text, EndOfNumber(text, next)));
    }

    // A hyphen behind a figure or a degree joins two ends of a range.
    private static bool IsWordBefore(FoldedText text, int index)
    {
        var c = text[index];
        if (c is ' ' or '\u00A0')
        {
            return !text.IsDigit(index - 1) && text[index - 1] is not ('℃' or '℉' or '°' or 'C' or 'F' or '度');
        }

        return c is '\0' or '(' or '：' or ':' or '~' or '，' or '、' || (c is >= '\u3400' and <= '\u9FFF' && !HanDigits.IsNumeral(c) && !(c == '度' && (text.IsDigit(index - 1) || HanDigits.IsNumeral(text[index - 1]))));
    }

    private static bool IsDegree(FoldedText text, int end)
    {
        var start = text.IsSpace(end) ? end + 1 : end;
        return text[start] is '℃' or '℉' or '°' or 'º' || (text[start] == '度' && text[start + 1] is not '数') || (text[start] is '摄' or '华' && text[start + 1] == '氏')
            || (text[start] is 'C' or 'F' && !text.IsSpacedLetter(start + 1) && !text.IsDigit(start + 1));
    }

    // The start of the other end of a range, behind its own sign; 0 when there is none.
    private static int EndOfConnector(FoldedText text, int end)
    {
        var start = text.IsSpace(end) ? end + 1 : end;
        var stop = text[start] switch
        {
            '-' or '–' or '~' or '—' or '至' or '到' => start + 1,
            't' when text[start + 1] == 'o' && text.IsSpace(start + 2) => start + 2,
            'b' when text.Folded.AsSpan(start).StartsWith("bis ", StringComparison.Ordinal) => start + 3,
            'à' or 'a' when text.IsSpace(start + 1) => start + 1,
            _ => 0,
        };
        if (stop == 0)
        {
            return 0;
        }

        stop = text.IsSpace(stop) ? stop + 1 : stop;
        return text[stop] is '+' or '-' or '\u2212' or '–' ? stop + 1 : stop;
    }

    private static int EndOfNumber(FoldedText text, int start)
    {
        var end = DigitNumeralReader.EndOfDigits(text, start);
        return text[end] is '.' or ',' && text.IsDigit(end + 1) ? DigitNumeralReader.EndOfDigits(text, end + 1) : end;
    }
}
