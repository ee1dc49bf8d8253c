namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Says how a number is written.</summary>
internal enum NumeralStyle
{
    /// <summary>With digits.</summary>
    Digits,

    /// <summary>With Han numerals.</summary>
    Han,

    /// <summary>With words.</summary>
    Word,
}
