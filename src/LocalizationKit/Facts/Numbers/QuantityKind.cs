namespace LocalizationKit.Facts.Numbers;

/// <summary>Says what a quantity counts.</summary>
public enum QuantityKind
{
    /// <summary>A bare number.</summary>
    Number,

    /// <summary>A share of a hundred.</summary>
    Percent,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A value with a unit.</summary>
    Measure,

    /// <summary>Degrees Celsius or Fahrenheit.</summary>
    Temperature,

    /// <summary>The age of a person.</summary>
    Age,

    /// <summary>Pieces, packs, persons: a number with a counting word.</summary>
    Count,

    /// <summary>A place in an order: first, 第3.</summary>
    Ordinal,

    /// <summary>A calendar date, whole or partial.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A span of time.</summary>
    Duration,

    /// <summary>A price reduction; the value is the percentage that is taken off.</summary>
    Discount,

    /// <summary>A clothing or shoe size.</summary>
    Size,

    /// <summary>A range whose kind is not known better.</summary>
    Range,
}
