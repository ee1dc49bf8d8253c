using System.Text;
using LocalizationKit.Hosting.Storage;
using LocalizationKit.RabbitMq;
using LocalizationKit.TestSupport.Services;
using RabbitMQ.Client;

namespace LocalizationKit.Hosting.Tests.Sources;

/// <summary>Listings in and releases out through a real broker.</summary>
public sealed class RabbitMqTests
{
    [NeedsRabbitMqFact]
    public async Task Listings_come_in_releases_go_out_and_what_is_no_listing_goes_to_the_dead_letters()
    {
        await using var broker = await RabbitMqServer.StartAsync();
        await using var host = new HostFixture();
        await host.StartAsync(("RabbitMq:Uri", broker.Uri), ("RabbitMq:SourceQueue", "in"), ("RabbitMq:ReleaseQueue", "out"));
        await using var connection = await new ConnectionFactory { Uri = new Uri(broker.Uri) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true));
        await HostFixture.UntilAsync(() => TryDeclareAsync(connection, "in").GetAwaiter().GetResult(), "the queue");
        foreach (var body in new[] { SampleListings.Good("mq-1"), SampleListings.Good("mq-1"), "not json", "", SampleListings.Bad("mq-2"), SampleListings.Good("mq-3").Replace(",", ",\n", StringComparison.Ordinal) })
        {
            await channel.BasicPublishAsync("", "in", true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(body));
        }

        await host.WaitForAsync("mq-1", ListingState.Published);
        await host.WaitForAsync("mq-2", ListingState.Blocked);
        await host.WaitForAsync("mq-3", ListingState.Published);
        await HostFixture.UntilAsync(() => channel.MessageCountAsync("in.dead").GetAwaiter().GetResult() == 2, "two dead letters");
        Assert.Equal(2u, await channel.MessageCountAsync("out"));
        Assert.Equal(0u, await channel.MessageCountAsync("in"));
        var releases = new[] { await channel.BasicGetAsync("out", autoAck: true), await channel.BasicGetAsync("out", autoAck: true) };
        Assert.All(releases, r => Assert.Equal(40, r!.BasicProperties.MessageId!.Length));
        Assert.Single(releases, r => Encoding.UTF8.GetString(r!.Body.Span).Contains("\"mq-1\"", StringComparison.Ordinal));
        Assert.Single(releases, r => Encoding.UTF8.GetString(r!.Body.Span).Contains("\"mq-3\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_of_the_broker_are_looked_over()
    {
        var validator = new RabbitMqOptionsValidator();
        Assert.True(validator.Validate(null, new RabbitMqOptions()).Succeeded);
        Assert.Contains("RabbitMq:Uri is missing", validator.Validate(null, new RabbitMqOptions { SourceQueue = "in" }).FailureMessage, StringComparison.Ordinal);
        Assert.Contains("no broker address", validator.Validate(null, new RabbitMqOptions { Uri = "http://broker" }).FailureMessage, StringComparison.Ordinal);
        Assert.Contains("RabbitMq:Prefetch is 0", validator.Validate(null, new RabbitMqOptions { Prefetch = 0 }).FailureMessage, StringComparison.Ordinal);
    }

    private static async Task<bool> TryDeclareAsync(IConnection connection, string queue)
    {
        try
        {
            await using var channel = await connection.CreateChannelAsync();
            await channel.QueueDeclarePassiveAsync(queue);
            return true;
        }
        catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
        {
            return false;
        }
    }
}
