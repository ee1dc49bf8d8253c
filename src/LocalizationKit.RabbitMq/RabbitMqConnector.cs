using Microsoft.Extensions.Options;
using RabbitMQ.Client;

namespace LocalizationKit.RabbitMq;

/// <summary>Opens connections. A broken one is thrown away by whoever holds it, because the ledger, not the client, knows what must be sent again.</summary>
internal sealed class RabbitMqConnector(IOptions<RabbitMqOptions> options)
{
    public RabbitMqOptions Options { get; } = options.Value;

    public Task<IConnection> ConnectAsync(string purpose, CancellationToken cancellationToken)
    {
        var factory = new ConnectionFactory
        {
            Uri = new Uri(Options.Uri!),
            AutomaticRecoveryEnabled = false,
            TopologyRecoveryEnabled = false,
            ClientProvidedName = "LocalizationKit " + purpose,
            RequestedHeartbeat = TimeSpan.FromSeconds(20),
        };
        return factory.CreateConnectionAsync(cancellationToken);
    }

    /// <summary>Opens a channel on which publishing ends only when the broker has the message.</summary>
    public static Task<IChannel> OpenChannelAsync(IConnection connection, CancellationToken cancellationToken) =>
        connection.CreateChannelAsync(new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), cancellationToken);
}
