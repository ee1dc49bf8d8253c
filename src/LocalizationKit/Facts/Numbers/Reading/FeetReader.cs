namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Reads feet with inches as one number of inches: 5'4", 5 ft 4 in.</summary>
internal static class FeetReader
{
    private const int InchesPerFoot = 12;
    private const int MostFeet = 99;
    private static readonly string[] Feet = ["'", " ft. ", " ft ", "ft", " feet ", " foot "];
    private static readonly string[] Inches = ["\"", "''", "in", " in", " inches", " inch", "inches"];

    /// <summary>Reads what follows a number of feet; the mark of the inches stays for the reader of units.</summary>
    public static Numeral? Extend(FoldedText text, Numeral feet)
    {
        var mark = text[feet.End] == ' ' ? text[feet.End + 1] : text[feet.End];
        if (mark is not ('\'' or 'f' or 'F') || !feet.IsInteger || feet.Value is <= 0 or > MostFeet)
        {
            return null;
        }

        var start = feet.End + Length(text, feet.End, Feet, needsEdge: false);
        var end = DigitNumeralReader.EndOfDigits(text, start);
        if (start == feet.End || end - start is not (1 or 2) || Length(text, end, Inches, needsEdge: true) == 0)
        {
            return null;
        }

        var inches = DigitNumeralReader.Parse(text.Between(start, end));
        return inches < InchesPerFoot ? feet with { Value = (feet.Value * InchesPerFoot) + inches, End = end } : null;
    }

    private static int Length(FoldedText text, int at, string[] marks, bool needsEdge)
    {
        foreach (var mark in marks)
        {
            if (text.Folded.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase) && !(needsEdge && char.IsLetter(mark[^1]) && text.IsSpacedLetter(at + mark.Length)))
            {
                return mark.Length;
            }
        }

        return 0;
    }
}
