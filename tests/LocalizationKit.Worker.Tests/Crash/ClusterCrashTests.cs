using LocalizationKit.TestSupport.Services;
using LocalizationKit.Worker.Tests.Hosts;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Xunit.Abstractions;

namespace LocalizationKit.Worker.Tests.Crash;

/// <summary>Two workers on PostgreSQL and RabbitMQ, killed ten times; broker and database stopped once each.</summary>
public sealed class ClusterCrashTests(ITestOutputHelper output)
{
    private const string In = "lk.listings";
    private const string Out = "lk.releases";

    [NeedsBothFact]
    public async Task Every_listing_is_judged_and_released_once_by_two_workers_although_all_parts_fail()
    {
        await using var database = await PostgreSqlServer.StartAsync();
        await using var broker = await RabbitMqServer.StartAsync();
        var connection = await database.CreateDatabaseAsync();
        string[] common =
        [
            "--LocalizationKit:Storage:Kind", "postgresql", "--LocalizationKit:Storage:ConnectionString", connection, "--RabbitMq:Uri", broker.Uri, "--RabbitMq:SourceQueue", In, "--RabbitMq:ReleaseQueue", Out,
            "--RabbitMq:RetryDelaySeconds", "2", "--RabbitMq:DeliveryLimit", "100", "--LocalizationKit:Judging:LeaseSeconds", "10", "--Worker:RequestsPerSecond", "100000", "--Worker:RequestBurst", "100000",
        ];
        using var first = new WorkerProcess();
        using var second = new WorkerProcess();
        var urls = new[] { $"http://127.0.0.1:{FreePort.Next()}", $"http://127.0.0.1:{FreePort.Next()}" };
        string[][] arguments = [["--urls", urls[0], "--LocalizationKit:WorkerName", "first", .. common], ["--urls", urls[1], "--LocalizationKit:WorkerName", "second", .. common]];
        var keys = await first.RunToEndAsync(["keys", "add", "crash", "--roles", "admin"], common);
        await Task.WhenAll(first.StartAsync(arguments[0]), second.StartAsync(arguments[1]));
        using var client = new CrashClient(urls[1], keys.Output.Trim());
        var sending = SendAllAsync(broker);
        var random = new Random(815);
        for (var kill = 0; kill < CrashPlan.Kills; kill++)
        {
            await Task.Delay(random.Next(200, 1200));
            var (worker, mine) = kill % 2 == 0 ? (first, arguments[0]) : (second, arguments[1]);
            worker.Kill();
            if (kill == 3)
            {
                await broker.StopAsync();
                await broker.StartAgainAsync();
            }

            if (kill == 6)
            {
                await database.StopAsync();
                await database.StartAgainAsync();
            }

            await worker.StartAsync(mine);
        }

        await sending;
        await client.WaitUntilSettledAsync();
        var stats = await client.StatesAsync();
        var (messages, keysSeen) = await ReadReleasesAsync(broker);
        output.WriteLine($"{CrashPlan.Listings} listings, {CrashPlan.Kills} kills, 1 restart each of broker and database; {messages} messages with {keysSeen} keys; {string.Join(", ", stats.Select(s => $"{s.Key} {s.Value}"))}");
        Assert.Equal(CrashPlan.Listings, stats.Values.Sum());
        Assert.Equal(CrashPlan.ReleasesExpected, stats["published"]);
        Assert.Equal(CrashPlan.ReleasesExpected, keysSeen);
    }

    // A catalogue that publishes with confirms; what was not confirmed is sent again.
    private static async Task SendAllAsync(RabbitMqServer broker)
    {
        var next = 0;
        while (next < CrashPlan.Listings)
        {
            try
            {
                await using var connection = await new ConnectionFactory { Uri = new Uri(broker.Uri), AutomaticRecoveryEnabled = false }.CreateConnectionAsync();
                await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true));
                while (next < CrashPlan.Listings)
                {
                    var batch = Enumerable.Range(next, Math.Min(100, CrashPlan.Listings - next)).Select(n =>
                        channel.BasicPublishAsync("", In, mandatory: true, new BasicProperties { Persistent = true }, System.Text.Encoding.UTF8.GetBytes(CrashPlan.Record(n))).AsTask()).ToList();
                    await Task.WhenAll(batch);
                    next += batch.Count;
                }
            }
            catch (Exception exception) when (exception is RabbitMQClientException or IOException or OperationCanceledException or ObjectDisposedException)
            {
                await Task.Delay(300);
            }
        }
    }

    private static async Task<(int Messages, int Keys)> ReadReleasesAsync(RabbitMqServer broker)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(broker.Uri) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var messages = 0;
        while (await channel.BasicGetAsync(Out, autoAck: true) is { } message)
        {
            messages++;
            keys.Add(message.BasicProperties.MessageId!);
        }

        return (messages, keys.Count);
    }
}
