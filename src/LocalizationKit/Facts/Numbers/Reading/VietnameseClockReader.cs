namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads Vietnamese times of day: 8 giờ 30, lúc 9 giờ, 7 giờ 15 phút tối. <c>8 giờ</c> alone is a duration.</summary>
internal static class VietnameseClockReader
{
    private const string Hour = "giờ";
    private const string Minute = "phút";
    private static readonly string[] Cues = ["lúc", "hồi"];
    private static readonly (string Form, bool IsAfternoon)[] Halves = [("sáng", false), ("trưa", false), ("chiều", true), ("tối", true), ("đêm", true)];

    public static int Read(QuantityScan scan, int index)
    {
        var hour = scan.Numerals[index];
        if (scan.Lexicon.Language != "vi" || hour is not { IsInteger: true, HasDigits: true, Value: >= 0 and <= 24 } || WordBehind(scan.Text, hour.End, Hour) is not (> 0 and var end))
        {
            return 0;
        }

        var used = 1;
        var minute = 0;
        var isBareMinute = false;
        if (scan.At(index + 1) is { IsInteger: true, HasDigits: true, IntegerDigits: 2, Value: < 60 } minutes && minutes.Start == end + 1 && scan.Text.IsSpace(end))
        {
            used = 2;
            minute = (int)minutes.Value;
            var behind = WordBehind(scan.Text, minutes.End, Minute);
            isBareMinute = behind == 0 && StandsAlone(scan.Text, minutes.End);
            end = behind > 0 ? behind : minutes.End;
        }

        var half = HalfBehind(scan.Text, end);
        if (!isBareMinute && half is null && !HasCue(scan.Text, hour.Start))
        {
            return 0;
        }

        var value = half is { IsAfternoon: true } ? ClockReader.To24((int)hour.Value, afternoon: true) : (int)hour.Value;
        scan.Add(DateText.Quantity(scan.Text, hour.Start, half?.End ?? end, DateText.Time(value, minute), QuantityKind.Time));
        return used;
    }

    // In "8 giờ 30 người" the thirty counts people.
    private static bool StandsAlone(FoldedText text, int end) => !char.IsLetterOrDigit(text[end]) && !(text.IsSpace(end) && text.IsSpacedLetter(end + 1));

    private static int WordBehind(FoldedText text, int end, string word)
    {
        var start = text.IsSpace(end) ? end + 1 : end;
        return string.Compare(text.Folded, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 && !text.IsSpacedLetter(start + word.Length) ? start + word.Length : 0;
    }

    private static (bool IsAfternoon, int End)? HalfBehind(FoldedText text, int end)
    {
        foreach (var (form, isAfternoon) in Halves)
        {
            if (WordBehind(text, end, form) is > 0 and var stop)
            {
                return (isAfternoon, stop);
            }
        }

        return null;
    }

    private static bool HasCue(FoldedText text, int start)
    {
        var head = text.Folded.AsSpan(0, start).TrimEnd();
        foreach (var cue in Cues)
        {
            if (head.EndsWith(cue, StringComparison.OrdinalIgnoreCase) && !text.IsSpacedLetter(head.Length - cue.Length - 1))
            {
                return true;
            }
        }

        return false;
    }
}
