namespace LocalizationKit.Gating.Calibration;

/// <summary>Answers questions about binomial distributions exactly, in logarithms, so that nothing under- or overflows.</summary>
internal static class Binomial
{
    /// <summary>Returns the probability of at most <paramref name="successes"/> successes.</summary>
    /// <param name="successes">The number of successes.</param>
    /// <param name="trials">The number of trials.</param>
    /// <param name="probability">The probability of a success, above 0 and below 1.</param>
    /// <returns>A probability, 0 to 1.</returns>
    public static double AtMost(int successes, int trials, double probability)
    {
        if (successes >= trials)
        {
            return 1;
        }

        // Each term follows from the one before it: C(n, k+1) / C(n, k) = (n − k) / (k + 1).
        var odds = Math.Log(probability) - Math.Log(1 - probability);
        var term = trials * Math.Log(1 - probability);
        double sum = 0;
        for (var k = 0; k <= successes; k++)
        {
            sum += Math.Exp(term);
            term += Math.Log((double)(trials - k) / (k + 1)) + odds;
        }

        return Math.Min(1, sum);
    }

    /// <summary>Returns the greatest probability that is still compatible with what was seen (one-sided Clopper–Pearson bound).</summary>
    /// <param name="successes">The number of successes.</param>
    /// <param name="trials">The number of trials.</param>
    /// <param name="error">The probability that the bound is too low, e.g. 0.05.</param>
    /// <returns>A probability, 0 to 1; 1 when there were no trials.</returns>
    public static double UpperBound(int successes, int trials, double error)
    {
        if (successes >= trials)
        {
            return 1;
        }

        double low = (double)successes / trials, high = 1;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = AtMost(successes, trials, middle) > error ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>Returns how many trials it takes so that <paramref name="successes"/> successes prove a probability of at most <paramref name="limit"/>.</summary>
    /// <param name="successes">The number of successes among them.</param>
    /// <param name="limit">The limit, above 0 and below 1.</param>
    /// <param name="error">The probability that the proof is wrong.</param>
    /// <returns>The least number of trials.</returns>
    public static int TrialsNeeded(int successes, double limit, double error)
    {
        int low = successes, high = successes + 1;
        while (AtMost(successes, high, limit) > error)
        {
            (low, high) = (high, high * 2);
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = AtMost(successes, middle, limit) > error ? (middle, high) : (low, middle);
        }

        return high;
    }
}
