using System.Threading.Channels;

namespace LocalizationKit.Hosting.Judging;

/// <summary>Wakes whoever waits for work in this process; other processes are found by asking the ledger now and then.</summary>
internal sealed class WorkSignal
{
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _bell.Writer.TryWrite(true);

    /// <summary>Waits until there may be work, but no longer than the given time.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(atMost);
        try
        {
            await _bell.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Nobody rang: time to look anyway.
        }
    }
}
