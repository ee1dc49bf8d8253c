namespace LocalizationKit.Facts.Numbers;

/// <summary>Holds one quantity of a text as it was understood. Immutable.</summary>
public sealed record Quantity
{
    /// <summary>Gets what is counted.</summary>
    public required QuantityKind Kind { get; init; }

    /// <summary>Gets the exact value, in <see cref="Unit"/> as written (magnitudes such as 万 and million are multiplied in); null for dates and times.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the upper end of a range; null when it is none.</summary>
    public decimal? High { get; init; }

    /// <summary>Gets the CLDR unit identifier, e.g. <c>centimeter</c>; null when there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the ISO 4217 code; <c>symbol</c> where the sign leaves it open; null when it is not money.</summary>
    public string? Currency { get; init; }

    /// <summary>Gets the date or time in ISO 8601, partial where the text is partial; null when it is neither.</summary>
    public string? Date { get; init; }

    /// <summary>Gets the index of the first UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>Gets the number of UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>Gets the characters as written.</summary>
    public required string Text { get; init; }

    /// <summary>Gets how many decimal places the text writes; the precision by which conversions are judged.</summary>
    public int DecimalPlaces { get; init; }

    /// <summary>Gets whether a translation may leave the quantity out: an idiom, a generic 一个, a numeral word such as "one".</summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets whether the value is written with digits, not words.</summary>
    public bool HasDigits { get; init; } = true;

    /// <summary>Gets the value when the one separator is read the other way, as in <c>1.234</c>; null when the writing leaves no doubt.</summary>
    public decimal? Alternative { get; init; }

    /// <summary>Gets whether 万, million, k … is multiplied into the value.</summary>
    public bool HasMagnitude { get; init; }

    /// <summary>Gets whether the digits hang on a name, as in COVID-19: another name may stand in the translation.</summary>
    public bool IsPartOfName { get; init; }

    /// <summary>Gets whether the amount of money is taken off a price: 减50, 50 € de remise.</summary>
    public bool IsReduction { get; init; }

    /// <summary>Gets whether the number says how much a set or a pack holds: 三件套, 12-pack, Set of 3.</summary>
    public bool IsPack { get; init; }

    /// <summary>Gets whether the digits are a telephone number; <see cref="Value"/> is their reading as one number.</summary>
    public bool IsTelephone { get; init; }

    /// <summary>Gets whether no sign names the currency of the amount: in 满300减50 the words around it make it money.</summary>
    public bool IsCurrencyImplied { get; init; }

    /// <summary>Gets the index behind the last code unit.</summary>
    public int End => Start + Length;
}
