namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Decides by the digits themselves, and by the other side of the segment, whether a blank groups the digits of one number.</summary>
internal static class BlankEvidence
{
    /// <summary>Says whether digits with blanks between them are one number; null when nothing tells.</summary>
    public static bool? Of(FoldedText text, IEnumerable<string> groups)
    {
        var parts = groups.ToArray();

        // No number is written 000 or 050: such digits go on with what stands before them.
        if (parts.Skip(1).Any(static p => p[0] == '0'))
        {
            return true;
        }

        if (text.Counterpart is not { Length: > 0 } other)
        {
            return null;
        }

        var runs = Runs(FoldedText.Fold(other), out var joined);
        return joined.Contains(string.Concat(parts)) ? true : parts.All(runs.Contains) ? false : null;
    }

    // 1.25万 is 12500.
    private static string? Scaled(string text, int start, int end)
    {
        var factor = end < text.Length ? HanDigits.Big(text[end]) + HanDigits.Small(text[end]) : 0;
        var from = start > 1 && text[start - 1] == '.' && char.IsAsciiDigit(text[start - 2]) ? start - 2 : start;
        while (from > 0 && from < start && char.IsAsciiDigit(text[from - 1]))
        {
            from--;
        }

        return factor == 0 || end - from > Bounds.Digits ? null : (DigitNumeralReader.Parse(text.AsSpan(from, end - from)) * factor).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
    }

    // The runs of digits as they stand, and the numbers that they make across points, commas, apostrophes and blanks.
    private static HashSet<string> Runs(string text, out HashSet<string> joined)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        joined = new HashSet<string>(StringComparer.Ordinal);
        var number = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            var run = text[start..i];
            runs.Add(run);
            var goesOn = start > 1 && run.Length == 3 && text[start - 1] is ',' or '.' or '\'' && char.IsAsciiDigit(text[start - 2]);
            number = goesOn ? number : number.Clear();
            joined.Add(number.Append(run).ToString());
            if (Scaled(text, start, i) is { } scaled)
            {
                joined.Add(scaled);
            }
        }

        return runs;
    }
}
