namespace LocalizationKit.Facts.Terms.Mining;

/// <summary>Measures how much more often two things stand together than chance would have it.</summary>
internal static class Association
{
    /// <summary>Returns the log-likelihood ratio of a pair (Dunning 1993): 0 for independent things.</summary>
    /// <param name="both">How many segments have both.</param>
    /// <param name="first">How many have the first.</param>
    /// <param name="second">How many have the second.</param>
    /// <param name="all">How many segments there are.</param>
    public static double LogLikelihood(double both, double first, double second, double all) => 2 * (
        Cell(both, first * second / all) + Cell(first - both, first * (all - second) / all)
        + Cell(second - both, (all - first) * second / all) + Cell(all - first - second + both, (all - first) * (all - second) / all));

    /// <summary>Returns the correlation of a pair, from -1 to 1.</summary>
    /// <param name="both">How many segments have both.</param>
    /// <param name="first">How many have the first.</param>
    /// <param name="second">How many have the second.</param>
    /// <param name="all">How many segments there are.</param>
    public static double Phi(double both, double first, double second, double all)
    {
        var spread = Math.Sqrt(first * second * (all - first) * (all - second));
        return spread > 0 ? ((both * all) - (first * second)) / spread : both > 0 && first >= all && second >= all ? 1 : 0;
    }

    private static double Cell(double observed, double expected) => observed > 0 && expected > 0 ? observed * Math.Log(observed / expected) : 0;
}
