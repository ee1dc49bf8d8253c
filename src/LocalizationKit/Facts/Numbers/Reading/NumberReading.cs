namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a number with what it counts.</summary>
/// <remarks>A value that takes shape where it stands: the readers are handed it by reference and leave it as it is, or of no use, when they refuse it.</remarks>
internal struct NumberReading
{
    /// <summary>Initializes the reading of a number of which nothing else is known.</summary>
    public NumberReading(Numeral numeral)
    {
        Numeral = numeral;
        Kind = QuantityKind.Number;
        Start = numeral.Start;
        End = numeral.End;
        Value = numeral.Value;
        High = numeral.High;
        Places = numeral.Places;
        Alternative = numeral.Alternative;
        Multiplier = 1;
    }

    public Numeral Numeral { get; set; }

    public QuantityKind Kind { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public decimal Value { get; set; }

    public decimal? High { get; set; }

    public string? Unit { get; set; }

    public string? Currency { get; set; }

    public int Places { get; set; }

    public decimal? Alternative { get; set; }

    public bool IsOptional { get; set; }

    /// <summary>Gets whether a unit, sign or word beside the number gave it its kind.</summary>
    public bool HasMark { get; set; }

    /// <summary>Gets whether the mark stands behind the number.</summary>
    public bool HasSuffix { get; set; }

    /// <summary>Gets whether an amount of money is taken off a price.</summary>
    public bool IsReduction { get; set; }

    /// <summary>Gets whether the number says how much a set or a pack holds.</summary>
    public bool IsPack { get; set; }

    /// <summary>Gets whether the amount is taken for money by the words around it, without a sign or name of a currency.</summary>
    public bool IsCurrencyImplied { get; set; }

    /// <summary>Gets what the value was multiplied with: the million of 3 million.</summary>
    public decimal Multiplier { get; set; }

    public readonly Quantity ToQuantity(FoldedText text) => new()
    {
        Kind = Kind,
        Value = Normal(Value),
        High = High is { } high ? Normal(high) : null,
        Unit = Unit,
        Currency = Currency,
        Start = Start,
        Length = End - Start,
        Text = text.Original[Start..End],
        DecimalPlaces = Places,
        IsOptional = IsOptional,
        HasDigits = Numeral.HasDigits,
        Alternative = Alternative,
        IsReduction = IsReduction,
        IsCurrencyImplied = IsCurrencyImplied,
        IsPack = IsPack,
        IsPartOfName = Kind == QuantityKind.Number && text[Start - 1] is '-' or '\u2011' && text.IsSpacedLetter(Start - 2),
        HasMagnitude = Numeral.HasMagnitude || Multiplier != 1,
    };

    // 2500000.0 and 2500000 are one value and are printed as one.
    private static decimal Normal(decimal value) => value.Scale == 0 || !EndsInZero(value) ? value : value / 1.0000000000000000000000000000m;

    private static bool EndsInZero(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] != 0 || (((ulong)(uint)bits[1] << 32) | (uint)bits[0]) % 10 == 0;
    }
}
