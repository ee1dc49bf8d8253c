using System.Threading.RateLimiting;

namespace LocalizationKit.Azure.Resilience;

/// <summary>Lets through what the tier allows: characters flow in steadily, and who asks first goes first.</summary>
/// <remarks>A request books its characters at once and waits until they have flowed in, so one that is larger than the bucket waits instead of failing.
/// The clock is a <see cref="TimeProvider"/>; the token bucket of the base library has none.</remarks>
internal sealed class CharacterBudget(int charactersPerMinute, TimeProvider time) : RateLimiter
{
    private readonly Lock _lock = new();
    private readonly double _perSecond = charactersPerMinute / 60d;
    private double _available = charactersPerMinute / 4d;
    private long _filledAt = time.GetTimestamp();

    /// <inheritdoc/>
    public override TimeSpan? IdleDuration => null;

    /// <summary>Books characters that the service counted beyond those asked for; a negative number gives back.</summary>
    public void Charge(long characters)
    {
        lock (_lock)
        {
            _available -= characters;
        }
    }

    /// <inheritdoc/>
    public override RateLimiterStatistics? GetStatistics() => null;

    /// <inheritdoc/>
    protected override RateLimitLease AttemptAcquireCore(int permitCount)
    {
        lock (_lock)
        {
            Refill();
            if (_available < permitCount)
            {
                return CharacterLease.Refused;
            }

            _available -= permitCount;
            return CharacterLease.Granted;
        }
    }

    /// <inheritdoc/>
    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
    {
        var wait = Book(permitCount);
        if (wait <= TimeSpan.Zero)
        {
            return CharacterLease.Granted;
        }

        try
        {
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            return CharacterLease.Granted;
        }
        catch (OperationCanceledException)
        {
            Charge(-permitCount);
            throw;
        }
    }

    private TimeSpan Book(int characters)
    {
        lock (_lock)
        {
            Refill();
            _available -= characters;
            return _available >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-_available / _perSecond);
        }
    }

    private void Refill()
    {
        var now = time.GetTimestamp();
        _available = Math.Min(charactersPerMinute / 4d, _available + (time.GetElapsedTime(_filledAt, now).TotalSeconds * _perSecond));
        _filledAt = now;
    }
}
