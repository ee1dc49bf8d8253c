using LocalizationKit.Hosting.Storage;

namespace LocalizationKit.Hosting.Judging;

/// <summary>Knows about how many listings wait, without counting them for every record.</summary>
internal sealed class BacklogGauge(IVerdictStore store, TimeProvider time)
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(1);
    private long _count;
    private long _countedAt;

    public async ValueTask<long> CountAsync(CancellationToken cancellationToken)
    {
        var last = Interlocked.Read(ref _countedAt);
        if (last == 0 || time.GetElapsedTime(last) > Age)
        {
            Interlocked.Exchange(ref _countedAt, time.GetTimestamp());
            Interlocked.Exchange(ref _count, await store.CountBacklogAsync(cancellationToken));
        }

        return Interlocked.Read(ref _count);
    }
}
