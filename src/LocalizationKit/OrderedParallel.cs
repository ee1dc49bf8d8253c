using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace LocalizationKit;

/// <summary>Runs a pure function over a stream on several threads and gives the results in the order of the stream.</summary>
internal static class OrderedParallel
{
    /// <summary>How many records go to a thread at once: a task per record would cost more than the record.</summary>
    public const int ChunkSize = 32;

    /// <summary>Runs the function over single items, many at a time.</summary>
    public static IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> select, int jobs, CancellationToken cancellationToken) =>
        SelectAsync(source, (IReadOnlyList<TIn> chunk) => chunk.Select(select).ToArray(), jobs, cancellationToken);

    /// <summary>Runs the function over some items at a time.</summary>
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<IReadOnlyList<TIn>, TOut[]> select, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var chunk in SelectChunksAsync(source.ChunkAsync(ChunkSize, cancellationToken), c => select(c), jobs, cancellationToken).ConfigureAwait(false))
        {
            foreach (var result in chunk)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return result;
            }
        }
    }

    /// <summary>Runs the function over chunks. At most twice as many as there are jobs are held at a time.</summary>
    public static async IAsyncEnumerable<TOut> SelectChunksAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> select, int jobs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<Task<TOut>>(new BoundedChannelOptions(jobs) { SingleReader = true, SingleWriter = true });
        var pump = PumpAsync(source, select, channel.Writer, jobs, stop.Token);
        try
        {
            await foreach (var chunk in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return await chunk.ConfigureAwait(false);
            }

            await pump.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async IAsyncEnumerable<T[]> ChunkAsync<T>(this IAsyncEnumerable<T> source, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var chunk = new List<T>(size);
        await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            chunk.Add(item);
            if (chunk.Count == size)
            {
                yield return chunk.ToArray();
                chunk.Clear();
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk.ToArray();
        }
    }

    private static async Task PumpAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> select, ChannelWriter<Task<TOut>> writer, int jobs, CancellationToken cancellationToken)
    {
        // Not disposed of: after a cancelled run, tasks that are still at work release it later.
        var running = new SemaphoreSlim(jobs);
        try
        {
            await foreach (var chunk in source.WithCancellation(cancellationToken).ConfigureAwait(false))
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
        TIn chunk, Func<TIn, TOut> select, ChannelWriter<Task<TOut>> writer, SemaphoreSlim running, CancellationToken cancellationToken)
    {
        await running.WaitAsync(cancellationToken).ConfigureAwait(false);
        var task = Task.Run(
            () =>
            {
                try
                {
                    return select(chunk);
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
