namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a number as written, before it is known what it counts. Immutable.</summary>
internal sealed record Numeral(int Start, int End, decimal Value)
{
    /// <summary>Gets the number of decimal places.</summary>
    public int Places { get; init; }

    /// <summary>Gets the upper end of an approximate number such as 三四十 or 20万～30万.</summary>
    public decimal? High { get; init; }

    /// <summary>Gets the value when the one separator is read the other way.</summary>
    public decimal? Alternative { get; init; }

    /// <summary>Gets how the number is written.</summary>
    public NumeralStyle Style { get; init; }

    /// <summary>Gets whether 万, million … is multiplied in.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>Gets whether the number is one Han character and so may be part of a word.</summary>
    public bool IsBare { get; init; }

    /// <summary>Gets whether the number is an ordinal word.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Gets whether the number is a share of a hundred: 百分之二十.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Gets whether the number is a fraction such as ½ or two thirds.</summary>
    public bool IsFraction { get; init; }

    /// <summary>Gets whether the number is a word for a half that counts before a unit only: halbe Stunde, media hora.</summary>
    public bool IsHalf { get; init; }

    /// <summary>Gets the number of digits before the decimal point; 0 for words.</summary>
    public int IntegerDigits { get; init; }

    /// <summary>Gets whether the number has grouping separators.</summary>
    public bool IsGrouped { get; init; }

    public bool HasDigits => Style == NumeralStyle.Digits;

    public bool IsInteger => Value.Scale == 0 || Value == decimal.Truncate(Value);
}
