using System.Threading.Channels;
using LocalizationKit.Hosting.Delivery;
using LocalizationKit.Hosting.Options;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Hosting.Judging;

/// <summary>Takes listings from the ledger, judges them on all threads and keeps the judgements. Memory is bounded by two short channels.</summary>
internal sealed class JudgingService(
    IVerdictStore store,
    ListingJudge judge,
    WorkSignal work,
    PublisherSet publishers,
    IOptions<KitOptions> options,
    TimeProvider time,
    ILogger<JudgingService> logger) : BackgroundService
{
    private const int KeepTogether = 128;
    private readonly KitOptions _options = options.Value;
    private readonly JudgingOptions _judging = options.Value.Judging;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var taken = Channel.CreateBounded<LeasedListing>(_judging.QueueLength);
        var judged = Channel.CreateBounded<Judgement>(_judging.QueueLength);
        var keeping = Task.Run(() => KeepAsync(judged.Reader), CancellationToken.None);
        var judging = Enumerable.Range(0, _judging.Jobs).Select(_ => Task.Run(() => JudgeAsync(taken.Reader, judged.Writer, stoppingToken), CancellationToken.None)).ToArray();
        await LeaseAsync(taken.Writer, stoppingToken);
        taken.Writer.Complete();
        await Task.WhenAll(judging);
        judged.Writer.Complete();
        await keeping;
        await GiveBackAsync(taken.Reader);
    }

    private async Task LeaseAsync(ChannelWriter<LeasedListing> writer, CancellationToken stoppingToken)
    {
        var lease = TimeSpan.FromSeconds(_judging.LeaseSeconds);
        var wait = new RetryWait(time);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var listings = await store.LeaseAsync(_options.WorkerName, Math.Min(_judging.QueueLength, KeepTogether), lease, stoppingToken);
                wait.Reset();
                foreach (var listing in listings)
                {
                    // Never cancelled: what is taken stays in the channel, from where it is given back.
                    await writer.WriteAsync(listing, CancellationToken.None);
                }

                if (listings.Count == 0)
                {
                    await work.WaitAsync(TimeSpan.FromMilliseconds(_judging.PollMilliseconds), stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                await wait.WaitAsync(logger, exception, stoppingToken);
            }
        }
    }

    private async Task JudgeAsync(ChannelReader<LeasedListing> reader, ChannelWriter<Judgement> writer, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested && await reader.WaitToReadAsync(CancellationToken.None))
        {
            while (!stoppingToken.IsCancellationRequested && reader.TryRead(out var listing))
            {
                await writer.WriteAsync(listing.Attempts > 1 ? await JudgeSuspectAsync(listing) : Judge(listing), CancellationToken.None);
            }
        }
    }

    // Most listings that were lost were only near the one that ended the process, or a victim of the machine. So the ledger counts how often this very
    // listing was begun; what is slow the first time is done before that, lest a young process that is killed leave the blame on its first listing.
    private async Task<Judgement> JudgeSuspectAsync(LeasedListing listing)
    {
        try
        {
            judge.Prepare(listing.Json);
            if (await store.SuspectAsync(_options.WorkerName, listing.Sequence, CancellationToken.None) > _judging.MaxAttempts)
            {
                const string Error = "The listing was begun too often without being judged; it may end the process. Look at it, then ask for a retry.";
                Log.DeadLettered(logger, listing.Sequence, listing.Attempts, Error);
                return ListingJudge.GiveUp(listing, Error);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Without the count it is judged all the same; keeping the judgement will meet the same trouble and wait.
            Log.LedgerFailed(logger, exception, 0);
        }

        return Judge(listing);
    }

    private Judgement Judge(LeasedListing listing)
    {
        try
        {
            return judge.Judge(listing.Sequence, listing.Json);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The message of an exception may quote the listing; the ledger keeps it, the log does not.
            Log.DeadLettered(logger, listing.Sequence, listing.Attempts, exception.GetType().Name);
            return ListingJudge.GiveUp(listing, $"{exception.GetType().Name}: {exception.Message}");
        }
    }

    private async Task KeepAsync(ChannelReader<Judgement> reader)
    {
        var batch = new List<Judgement>(KeepTogether);
        while (await reader.WaitToReadAsync(CancellationToken.None))
        {
            while (batch.Count < KeepTogether && reader.TryRead(out var judgement))
            {
                batch.Add(judgement);
            }

            await KeepAsync(batch);
            batch.Clear();
        }
    }

    // Tried for as long as the lease holds; afterwards another worker judges them, and a judgement twice is no harm.
    private async Task KeepAsync(List<Judgement> batch)
    {
        var wait = new RetryWait(time);
        var until = time.GetUtcNow().AddSeconds(_judging.LeaseSeconds);
        while (true)
        {
            try
            {
                var kept = await store.CompleteAsync(_options.WorkerName, batch, publishers.Names, CancellationToken.None);
                Log.Judged(logger, kept);
                publishers.Wake();
                return;
            }
            catch (Exception exception)
            {
                await wait.WaitAsync(logger, exception, CancellationToken.None);
                if (time.GetUtcNow() > until)
                {
                    return;
                }
            }
        }
    }

    private async Task GiveBackAsync(ChannelReader<LeasedListing> reader)
    {
        var left = new List<long>();
        while (reader.TryRead(out var listing))
        {
            left.Add(listing.Sequence);
        }

        if (left.Count > 0)
        {
            Log.Draining(logger, left.Count);
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5), time);
            try
            {
                await store.GiveBackAsync(_options.WorkerName, left, timeout.Token);
            }
            catch (Exception exception)
            {
                // The leases run out by themselves.
                Log.LedgerFailed(logger, exception, 0);
            }
        }
    }
}
