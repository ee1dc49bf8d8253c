namespace LocalizationKit.Reporting.Insights;

/// <summary>Computes the score interval of a share (Wilson 1927), which holds for small samples and shares near 0 or 1 too.</summary>
internal static class WilsonInterval
{
    /// <summary>The quantile of the normal distribution for 95 %.</summary>
    public const double Z95 = 1.959964;

    /// <summary>Computes the interval.</summary>
    /// <param name="hits">How many of the sample have the property.</param>
    /// <param name="size">The size of the sample.</param>
    /// <param name="z">The quantile of the normal distribution.</param>
    /// <returns>The ends; 0 and 1 for an empty sample.</returns>
    public static (double Low, double High) Of(long hits, long size, double z = Z95)
    {
        if (size == 0)
        {
            return (0, 1);
        }

        var share = (double)hits / size;
        var square = z * z;
        var middle = (share + (square / (2 * size))) / (1 + (square / size));
        var half = z / (1 + (square / size)) * Math.Sqrt((share * (1 - share) / size) + (square / (4.0 * size * size)));
        return (hits == 0 ? 0 : Math.Max(0, middle - half), hits == size ? 1 : Math.Min(1, middle + half));
    }

    /// <summary>Returns a quantile beyond which a normal variable lies with at most 5 %, shared out among so many comparisons (Bonferroni, with Chernoff's bound for the tail).</summary>
    /// <param name="comparisons">The number of comparisons.</param>
    /// <returns>A quantile on the safe side.</returns>
    public static double QuantileFor(int comparisons) => Math.Sqrt(2 * Math.Log(2 * Math.Max(1, comparisons) / 0.05));
}
