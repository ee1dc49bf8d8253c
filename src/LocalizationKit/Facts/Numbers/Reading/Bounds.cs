namespace LocalizationKit.Facts.Numbers.Reading;

/// <summary>Keeps values in a range in which all later arithmetic is exact and cannot overflow; longer digits are serial numbers, not quantities.</summary>
internal static class Bounds
{
    /// <summary>The most digits a number may have.</summary>
    public const int Digits = 15;

    private const decimal Greatest = 10_000_000_000_000_000m;

    /// <summary>Says whether a product stays in range.</summary>
    public static bool Allow(decimal value, decimal factor) => Math.Abs(value) <= Greatest / Math.Max(factor, 1);
}
