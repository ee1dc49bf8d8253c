using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LocalizationKit;

/// <summary>Runs a pure function over a stream on several threads and gives the results in the order of the stream.</summary>
internal static class OrderedParallel
{
    // Records are small; a task per record would cost more than the record.
    private const int ChunkSize = 32;

    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> select, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Task<TOut[]>>(new BoundedChannelOptions(jobs) { SingleReader = true, SingleWriter = true });
        var pump = PumpAsync(source, select, channel.Writer, jobs, stop.Token);
        try
        {
            await foreach (var chunk in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var result in await chunk.ConfigureAwait(false))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return result;
                }
            }

            await pump.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task PumpAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> select, ChannelWriter<Task<TOut[]>> writer, int jobs, CancellationToken cancellationToken)
    {
        // Not disposed of: after a cancelled run, tasks that are still at work release it later.
        var running = new SemaphoreSlim(jobs);
        try
        {
            var chunk = new List<TIn>(ChunkSize);
            await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                chunk.Add(item);
                if (chunk.Count == ChunkSize)
                {
                    await StartAsync(chunk, select, writer, running, cancellationToken).ConfigureAwait(false);
                    chunk = new List<TIn>(ChunkSize);
                }
            }

            if (chunk.Count > 0)
            {
                await StartAsync(chunk, select, writer, running, cancellationToken).ConfigureAwait(false);
            }

            writer.Complete();
        }
        catch (Exception exception)
        {
            writer.Complete(exception);
            throw;
        }
    }

    private static async Task StartAsync<TIn, TOut>(
        List<TIn> chunk, Func<TIn, TOut> select, ChannelWriter<Task<TOut[]>> writer, SemaphoreSlim running, CancellationToken cancellationToken)
    {
        await running.WaitAsync(cancellationToken).ConfigureAwait(false);
        var task = Task.Run(
            () =>
            {
                try
                {
                    return chunk.ConvertAll(item => select(item)).ToArray();
                }
                finally
                {
                    running.Release();
                }
            },
            CancellationToken.None);
        await writer.WriteAsync(task, cancellationToken).ConfigureAwait(false);
    }
}
