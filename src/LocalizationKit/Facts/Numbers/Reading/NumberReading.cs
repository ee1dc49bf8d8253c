namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Holds a number with what it counts. Immutable.</summary>
/// <remarks>A value: it takes shape in several steps, each a copy that nobody keeps.</remarks>
internal readonly record struct NumberReading(Numeral Numeral, QuantityKind Kind, int Start, int End)
{
    public decimal Value { get; init; } = Numeral.Value;

    public decimal? High { get; init; } = Numeral.High;

    public string? Unit { get; init; }

    public string? Currency { get; init; }

    public int Places { get; init; } = Numeral.Places;

    public decimal? Alternative { get; init; } = Numeral.Alternative;

    public bool IsOptional { get; init; }

    /// <summary>Gets whether a unit, sign or word beside the number gave it its kind.</summary>
    public bool HasMark { get; init; }

    /// <summary>Gets whether the mark stands behind the number.</summary>
    public bool HasSuffix { get; init; }

    /// <summary>Gets whether an amount of money is taken off a price.</summary>
    public bool IsReduction { get; init; }

    /// <summary>Gets whether the number says how much a set or a pack holds.</summary>
    public bool IsPack { get; init; }

    /// <summary>Gets whether the amount is taken for money by the words around it, without a sign or name of a currency.</summary>
    public bool IsCurrencyImplied { get; init; }

    /// <summary>Gets what the value was multiplied with: the million of 3 million.</summary>
    public decimal Multiplier { get; init; } = 1;

    public Quantity ToQuantity(FoldedText text) => new()
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
