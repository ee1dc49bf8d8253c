using System.Text;
using LocalizationKit.Hosting.Delivery;
using LocalizationKit.Hosting.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace LocalizationKit.RabbitMq;

/// <summary>Sends each release to a queue and waits for the broker's confirm. The message id is the key of the release.</summary>
internal sealed class RabbitMqPublisher(RabbitMqConnector connector) : IPublisher, IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private IConnection? _connection;
    private IChannel? _channel;

    public string Name => "rabbitmq";

    public async Task PublishAsync(Release release, CancellationToken cancellationToken)
    {
        try
        {
            var channel = await OpenAsync(cancellationToken);
            var properties = new BasicProperties
            {
                MessageId = release.Key,
                Persistent = true,
                ContentType = "application/json",
                ContentEncoding = "utf-8",
                Type = "localizationkit.release",
            };
            await channel.BasicPublishAsync("", connector.Options.ReleaseQueue!, mandatory: true, properties, Encoding.UTF8.GetBytes(release.Payload), cancellationToken);
        }
        catch (Exception exception) when (exception is RabbitMQClientException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            throw new Hosting.Delivery.PublishException($"The broker does not take the release ({exception.GetType().Name}).", exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _opening.Dispose();
    }

    private async Task<IChannel> OpenAsync(CancellationToken cancellationToken)
    {
        if (_channel is { IsOpen: true } open)
        {
            return open;
        }

        await _opening.WaitAsync(cancellationToken);
        try
        {
            if (_channel is not { IsOpen: true })
            {
                await CloseAsync();
                _connection = await connector.ConnectAsync("publisher", cancellationToken);
                _channel = await RabbitMqConnector.OpenChannelAsync(_connection, cancellationToken);
                await RabbitMqTopology.DeclareReleasesAsync(_channel, connector.Options, cancellationToken);
            }

            return _channel;
        }
        finally
        {
            _opening.Release();
        }
    }

    private async Task CloseAsync()
    {
        if (_channel is not null)
        {
            await _channel.DisposeAsync();
        }

        if (_connection is not null)
        {
            await _connection.DisposeAsync();
        }

        (_channel, _connection) = (null, null);
    }
}
