namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads times of day in Chinese, Japanese and Korean form: 20点, 3点半, 8時30分, 오후 3시 30분</summary>
internal static class HanClockReader
{
    public static int Read(QuantityScan scan, int index)
    {
        var numeral = scan.Numerals[index];
        if (Mark(scan, numeral.End) is not { Role: Role.Clock } mark || !numeral.IsInteger || numeral.Value is < 0 or > 24 || numeral.High is not null)
        {
            return 0;
        }

        var text = scan.Text;

        var end = numeral.End + mark.Form.Length;
        var (minute, used) = Minutes(scan, index, ref end);
        if (used == 1 && minute == 0 && mark.Form[0] == '点' && !IsClock(text, numeral, end))
        {
            return 0;
        }

        var hour = (int)numeral.Value;
        scan.Add(DateText.Quantity(text, numeral.Start, end, DateText.Time(ClockReader.IsAfternoonBefore(text, numeral.Start) ? ClockReader.To24(hour, afternoon: true) : hour, minute), QuantityKind.Time, numeral.HasDigits, isOptional: false));
        return used;
    }

    private static Phrase? Mark(QuantityScan scan, int start)
    {
        foreach (var phrase in scan.Lexicon.Suffixes.BeginningAt(scan.Text, start, RoleSets.Clock))
        {
            if (phrase.Role is Role.Clock or Role.Unit or Role.Count && PhraseTable.Fits(scan.Text, phrase, start) && SuffixGuard.Allows(scan.Text, phrase, start))
            {
                return phrase;
            }
        }

        return null;
    }

    private static (int Minute, int Used) Minutes(QuantityScan scan, int index, ref int end)
    {
        var text = scan.Text;
        if (text[end] is '半')
        {
            end++;
            return (30, 1);
        }

        if (scan.At(index + 1) is { IsInteger: true, Value: >= 0 and < 60 } minutes && (minutes.Start == end || (text[end - 1] == '시' && text.IsSpace(end) && minutes.Start == end + 1)) && text[minutes.End] is '分' or '분')
        {
            end = minutes.End + 1;
            return ((int)minutes.Value, 2);
        }

        return (0, 1);
    }

    // 3点 is three o'clock where something says so: 上午, 起, 前, 整, 钟; otherwise it may be three points.
    private static bool IsClock(FoldedText text, Numeral numeral, int end) =>
        text[end - 1] == '钟' || text[end] is '起' or '前' or '后' or '整' or '开' or '到' or '至' or '-' or '~' or '准' || text[numeral.Start - 1] is '午' or '晚' or '上' or '早' or '晨' or '日' or '号' or '天' || numeral.Value is 0 or > 12;
}
