namespace LocalizationKit.Facts.Numbers.Sizes;

/// <summary>Holds the sizes of one body in all systems. Immutable.</summary>
/// <param name="Chart">What is worn: shoes-women, clothing-men, bra, ring …</param>
/// <param name="Sizes">From the smallest to the greatest size of the body, by system; null where the chart knows none.</param>
internal sealed record SizeRow(string Chart, (decimal Low, decimal High)?[] Sizes)
{
    /// <summary>Says whether a size fits the body, give or take a step of the brands.</summary>
    public bool Fits(SizeSystem system, decimal size, decimal step) => Sizes[(int)system] is var (low, high) && size >= low - step && size <= high + step;
}
