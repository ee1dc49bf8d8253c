using RabbitMQ.Client;

namespace LocalizationKit.RabbitMq;

/// <summary>Declares the queues. All are quorum queues, and nothing on the way from one to another is lost.</summary>
internal static class RabbitMqTopology
{
    public static string RetryQueueOf(string queue) => queue + ".retry";

    public static string DeadQueueOf(string queue) => queue + ".dead";

    /// <summary>Declares the queue of listings, the one where messages wait before they are tried again, and the one of dead letters.</summary>
    public static async Task DeclareSourceAsync(IChannel channel, RabbitMqOptions options, CancellationToken cancellationToken)
    {
        var queue = options.SourceQueue!;
        await DeclareAsync(channel, DeadQueueOf(queue), [], cancellationToken);
        await DeclareAsync(channel, queue, DeadLettersTo(DeadQueueOf(queue), ("x-delivery-limit", options.DeliveryLimit)), cancellationToken);
        await DeclareAsync(channel, RetryQueueOf(queue), DeadLettersTo(queue, ("x-message-ttl", options.RetryDelaySeconds * 1000)), cancellationToken);
    }

    public static Task DeclareReleasesAsync(IChannel channel, RabbitMqOptions options, CancellationToken cancellationToken) =>
        DeclareAsync(channel, options.ReleaseQueue!, [], cancellationToken);

    private static Task DeclareAsync(IChannel channel, string queue, Dictionary<string, object?> arguments, CancellationToken cancellationToken)
    {
        arguments["x-queue-type"] = "quorum";
        return channel.QueueDeclareAsync(queue, durable: true, exclusive: false, autoDelete: false, arguments, cancellationToken: cancellationToken);
    }

    // A dead letter leaves its queue only when the next queue has confirmed it; that needs reject-publish.
    private static Dictionary<string, object?> DeadLettersTo(string queue, (string Key, object Value) more) => new(StringComparer.Ordinal)
    {
        ["x-dead-letter-exchange"] = "",
        ["x-dead-letter-routing-key"] = queue,
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish",
        [more.Key] = more.Value,
    };
}
