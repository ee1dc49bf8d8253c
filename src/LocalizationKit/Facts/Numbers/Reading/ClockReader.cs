using System.Globalization;

namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads times of day: 20:00, 8:30 pm, 15h05, 下午3:05.</summary>
internal static class ClockReader
{
    private static readonly string[] Afternoon = ["下午", "晚上", "傍晚", "午後", "午后", "夜", "오후", "今晚"];

    private static readonly (string Form, bool IsAfternoon)[] HalfDays = [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true), ("PTG", true), ("petang", true), ("malam", true), ("pagi", false)];

    /// <summary>Returns whether what stands behind digits may make a time of them.</summary>
    public static bool MayRead(FoldedText text, int start, int end) =>
        end - start <= 2 && (text.IsSpace(end) ? text[end + 1] is 'a' or 'p' or 'm' or 'A' or 'P' or 'M' or 'h' or 'U' : text[end] is ':' or '.' or 'h' or 'a' or 'p' or 'm' or 'A' or 'P' or 'M');

    public static Quantity? Read(FoldedText text, int start, LanguageLexicon lexicon)
    {
        var hourEnd = DigitNumeralReader.EndOfDigits(text, start);
        if (hourEnd - start is < 1 or > 2 || text[start - 1] is ':' or '.' or ',')
        {
            return null;
        }

        var hour = Number(text, start, hourEnd);
        var end = MinutesEnd(text, hourEnd, lexicon, out var minute);
        if (end < 0)
        {
            if (lexicon.Language == "de" && hour <= 24 && text.Folded.AsSpan(hourEnd).StartsWith(" Uhr", StringComparison.Ordinal) && !text.IsSpacedLetter(hourEnd + 4))
            {
                return DateText.Quantity(text, start, hourEnd + 4, DateText.Time(hour, 0), QuantityKind.Time);
            }

            return HalfDay(text, hourEnd) is var (afternoon, stop) && hour is >= 1 and <= 12
                ? DateText.Quantity(text, start, stop, DateText.Time(To24(hour, afternoon), 0), QuantityKind.Time)
                : null;
        }

        if (hour > 24 || minute > 59)
        {
            return null;
        }

        if (HalfDay(text, end) is var (isAfternoon, behind))
        {
            return hour <= 12 ? DateText.Quantity(text, start, behind, DateText.Time(To24(hour, isAfternoon), minute), QuantityKind.Time) : null;
        }

        return DateText.Quantity(text, start, end, DateText.Time(IsAfternoonBefore(text, start) ? To24(hour, afternoon: true) : hour, minute), QuantityKind.Time);
    }

    /// <summary>Says whether a word such as 下午 stands before a place.</summary>
    public static bool IsAfternoonBefore(FoldedText text, int start)
    {
        var head = text.Folded.AsSpan(0, text.IsSpace(start - 1) ? start - 1 : start);
        foreach (var word in Afternoon)
        {
            if (head.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static int To24(int hour, bool afternoon) => afternoon ? hour < 12 ? hour + 12 : hour : hour == 12 ? 0 : hour;

    private static int MinutesEnd(FoldedText text, int hourEnd, LanguageLexicon lexicon, out int minute)
    {
        minute = 0;
        var start = hourEnd + 1;
        var separator = text[hourEnd];
        if (separator == ' ' && lexicon.Language == "fr" && text[start] == 'h')
        {
            separator = 'h';
            start += text.IsSpace(start + 1) ? 2 : 1;
        }

        if (separator == '.' && ((lexicon.Language is "id" or "ms" && IsIndonesianClock(text, hourEnd)) || (lexicon.Language == "th" && IsThaiClock(text, start))))
        {
            separator = ':';
        }

        if (separator is not (':' or 'h') || (separator == 'h' && lexicon.Language is not ("fr" or "vi" or "pt")))
        {
            return -1;
        }

        var end = DigitNumeralReader.EndOfDigits(text, start);
        if (end - start != 2 || text.IsSpacedLetter(end) && text[end] is not ('a' or 'p' or 'A' or 'P'))
        {
            return -1;
        }

        minute = Number(text, start, end);
        return text[end] == ':' && text.IsDigit(end + 1) && text.IsDigit(end + 2) && !text.IsDigit(end + 3) ? end + 3 : end;
    }

    // pukul 15.00
    private static bool IsIndonesianClock(FoldedText text, int hourEnd)
    {
        var start = hourEnd;
        while (text.IsDigit(start - 1))
        {
            start--;
        }

        var head = text.Folded.AsSpan(0, start).TrimEnd();
        return head.EndsWith("pukul", StringComparison.OrdinalIgnoreCase) || head.EndsWith("jam", StringComparison.OrdinalIgnoreCase) || head.EndsWith("pk.", StringComparison.OrdinalIgnoreCase);
    }

    // 15.30 น.
    private static bool IsThaiClock(FoldedText text, int start)
    {
        var end = DigitNumeralReader.EndOfDigits(text, start);
        return end - start == 2 && text.Folded.AsSpan(text.IsSpace(end) ? end + 1 : end).StartsWith("น.", StringComparison.Ordinal);
    }

    private static (bool IsAfternoon, int End)? HalfDay(FoldedText text, int end)
    {
        var start = text.IsSpace(end) ? end + 1 : end;
        if (text[start] is not ('a' or 'p' or 'm' or 'A' or 'P' or 'M'))
        {
            return null;
        }

        foreach (var (form, isAfternoon) in HalfDays)
        {
            if (string.Compare(text.Folded, start, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) == 0 && !text.IsSpacedLetter(start + form.Length))
            {
                return (isAfternoon, start + form.Length);
            }
        }

        return null;
    }

    private static int Number(FoldedText text, int start, int end) => int.Parse(text.Folded.AsSpan(start, end - start), CultureInfo.InvariantCulture);
}
