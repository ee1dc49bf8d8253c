namespace LocalizationKit.Hosting.Judging;

/// <summary>Says how long to wait for a remote service, the longer the more often it failed. Pure.</summary>
internal static class BackOff
{
    private const int MostDoublings = 20;

    /// <summary>Gives the wait after an attempt.</summary>
    /// <param name="attempts">How many attempts failed, this one included.</param>
    /// <param name="asked">How long the service asks to wait; null where it does not say.</param>
    /// <param name="longest">The longest wait, whoever asks.</param>
    /// <returns>The wait.</returns>
    public static TimeSpan After(int attempts, TimeSpan? asked, TimeSpan longest)
    {
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Clamp(attempts - 1, 0, MostDoublings)));
        var wait = asked is { } wanted && wanted > doubled ? wanted : doubled;
        return wait < longest ? wait : longest;
    }
}
