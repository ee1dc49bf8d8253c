namespace LocalizationKit.Facts.Numbers;

/// <summary>Says how two sides of a segment disagree about a quantity.</summary>
public enum QuantityDifferenceKind
{
    /// <summary>The value differs.</summary>
    Changed,

    /// <summary>The source value has no counterpart.</summary>
    Missing,

    /// <summary>The target value has no counterpart.</summary>
    Added,

    /// <summary>The value is off by a power of ten.</summary>
    Magnitude,

    /// <summary>The same value with another unit.</summary>
    Unit,

    /// <summary>Converted, but not equal within rounding.</summary>
    Conversion,

    /// <summary>The same amount in another currency.</summary>
    Currency,

    /// <summary>The reduction differs.</summary>
    Discount,

    /// <summary>The date or time differs.</summary>
    Date,

    /// <summary>The clothing or shoe size differs.</summary>
    Size,

    /// <summary>The number of pieces differs.</summary>
    Count,
}
