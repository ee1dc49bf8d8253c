namespace LocalizationKit.Judges.Chat;

/// <summary>Counts what a run may still spend. A question reserves what it may cost at most, and gives back what it did not use. Safe to share between threads.</summary>
/// <param name="tokens">The tokens of the run.</param>
internal sealed class TokenBudget(long tokens)
{
    private long _left = tokens;

    /// <summary>Gets the tokens that are left.</summary>
    public long Left => Interlocked.Read(ref _left);

    /// <summary>Reserves tokens.</summary>
    /// <returns>Whether there were as many.</returns>
    public bool TryReserve(long tokens)
    {
        if (Interlocked.Add(ref _left, -tokens) >= 0)
        {
            return true;
        }

        Interlocked.Add(ref _left, tokens);
        return false;
    }

    /// <summary>Gives tokens back; a negative number takes more.</summary>
    public void Return(long tokens) => Interlocked.Add(ref _left, tokens);
}
