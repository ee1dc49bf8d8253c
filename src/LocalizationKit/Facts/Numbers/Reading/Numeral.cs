namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a number as written, before it is known what it counts. Nothing changes it but the pool that gives it to the next text.</summary>
internal sealed record Numeral
{
    public Numeral(int start, int end, decimal value) => Reset(start, end, value);

    public int Start { get; set; }

    public int End { get; set; }

    public decimal Value { get; set; }

    /// <summary>Gets the number of decimal places.</summary>
    public int Places { get; set; }

    /// <summary>Gets the upper end of an approximate number such as 三四十 or 20万～30万.</summary>
    public decimal? High { get; set; }

    /// <summary>Gets the value when the one separator is read the other way.</summary>
    public decimal? Alternative { get; set; }

    /// <summary>Gets how the number is written.</summary>
    public NumeralStyle Style { get; set; }

    /// <summary>Gets whether 万, million … is multiplied in.</summary>
    public bool HasMagnitude { get; set; }

    /// <summary>Gets whether the number is one Han character and so may be part of a word.</summary>
    public bool IsBare { get; set; }

    /// <summary>Gets whether the number is an ordinal word.</summary>
    public bool IsOrdinal { get; set; }

    /// <summary>Gets whether the number is a share of a hundred: 百分之二十.</summary>
    public bool IsPercent { get; set; }

    /// <summary>Gets whether the number is a fraction such as ½ or two thirds.</summary>
    public bool IsFraction { get; set; }

    /// <summary>Gets whether the number is a word for a half that counts before a unit only: halbe Stunde, media hora.</summary>
    public bool IsHalf { get; set; }

    /// <summary>Gets the number of digits before the decimal point; 0 for words.</summary>
    public int IntegerDigits { get; set; }

    /// <summary>Gets whether the number has grouping separators.</summary>
    public bool IsGrouped { get; set; }

    public bool HasDigits => Style == NumeralStyle.Digits;

    public bool IsInteger => Value.Scale == 0 || Value == decimal.Truncate(Value);

    /// <summary>Makes another number of this one, as if it were new.</summary>
    public void Reset(int start, int end, decimal value)
    {
        (Start, End, Value) = (start, end, value);
        (Places, High, Alternative, Style) = (0, null, null, NumeralStyle.Digits);
        HasMagnitude = IsBare = IsOrdinal = IsPercent = IsFraction = IsHalf = IsGrouped = false;
        IntegerDigits = 0;
    }
}
