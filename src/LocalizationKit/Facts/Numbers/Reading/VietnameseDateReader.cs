namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads Vietnamese dates: ngày 10 tháng 12 năm 2025, tháng 12, and 11/11 behind ngày.</summary>
internal static class VietnameseDateReader
{
    public static int Read(QuantityScan scan, int index)
    {
        if (scan.Lexicon.Language != "vi")
        {
            return 0;
        }

        var first = scan.Numerals[index];
        if (!first.IsInteger || !first.HasDigits)
        {
            return 0;
        }

        if (scan.At(index + 1) is { Value: >= 1 and <= 12 } month && first.Value is >= 1 and <= 31 && IsGap(scan.Text, first.End, month.Start, "tháng") && month.End > first.End)
        {
            return Add(scan, index, first, month, (int)first.Value, 2);
        }

        if (scan.At(index + 1) is { Value: >= 1 and <= 12 } second && first.Value is >= 1 and <= 31 && scan.Text[first.End] == '/' && second.Start == first.End + 1 && EndsWith(scan.Text, first.Start, "ngày"))
        {
            return Add(scan, index, first, second, (int)first.Value, 2);
        }

        return first.Value is >= 1 and <= 12 && EndsWith(scan.Text, first.Start, "tháng") ? Add(scan, index, first, first, null, 1) : 0;
    }

    private static int Add(QuantityScan scan, int index, Numeral first, Numeral month, int? day, int used)
    {
        int? year = null;
        var end = month.End;
        if (scan.At(index + used) is { Value: >= 1900 and <= 2199 } last && (IsGap(scan.Text, month.End, last.Start, "năm") || IsGap(scan.Text, month.End, last.Start, ",") || scan.Text[month.End] == '/' && last.Start == month.End + 1))
        {
            year = (int)last.Value;
            end = last.End;
            used++;
        }

        if (DateText.Iso(year, (int)month.Value, day) is not { } iso)
        {
            return 0;
        }

        scan.Add(DateText.Quantity(scan.Text, first.Start, end, iso));
        return used;
    }

    private static bool IsGap(FoldedText text, int end, int start, string word) =>
        start > end && text.Folded.AsSpan(end, start - end).Trim().Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(FoldedText text, int start, string word) =>
        text.IsSpace(start - 1) && start - 1 - word.Length >= 0 && string.Compare(text.Folded, start - 1 - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
