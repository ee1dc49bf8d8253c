using System.Threading.Channels;
using LocalizationKit.Hosting;
using LocalizationKit.Hosting.Intake;
using LocalizationKit.Hosting.Sources;
using LocalizationKit.Hosting.Storage;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace LocalizationKit.RabbitMq;

/// <summary>Takes listings from a queue, one record in a message. A message is acknowledged when the ledger has it, and only then.</summary>
internal sealed class RabbitMqSource(RabbitMqConnector connector, IListingIntake intake, ILogger<RabbitMqSource> logger) : IListingSource
{
    private const int TakeTogether = 128;

    public string Name => "rabbitmq";

    private string Queue => connector.Options.SourceQueue!;

    public async Task RunAsync(CancellationToken stoppingToken)
    {
        await using var connection = await connector.ConnectAsync("source", stoppingToken);
        await using var channel = await RabbitMqConnector.OpenChannelAsync(connection, stoppingToken);
        await RabbitMqTopology.DeclareSourceAsync(channel, connector.Options, stoppingToken);
        await channel.BasicQosAsync(0, (ushort)connector.Options.Prefetch, global: false, stoppingToken);
        var arrived = Channel.CreateBounded<BasicDeliverEventArgs>(connector.Options.Prefetch);
        connection.ConnectionShutdownAsync += (_, e) => Close(arrived, e);
        channel.ChannelShutdownAsync += (_, e) => Close(arrived, e);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += async (_, e) => await arrived.Writer.WriteAsync(Copy(e), CancellationToken.None);
        await channel.BasicConsumeAsync(Queue, autoAck: false, consumer, stoppingToken);
        while (await arrived.Reader.WaitToReadAsync(stoppingToken))
        {
            var batch = new List<BasicDeliverEventArgs>();
            while (batch.Count < TakeTogether && arrived.Reader.TryRead(out var message))
            {
                batch.Add(message);
            }

            foreach (var group in batch.GroupBy(m => m.Redelivered))
            {
                await TakeAsync(channel, [.. group], group.Key, stoppingToken);
            }
        }
    }

    private static Task Close(Channel<BasicDeliverEventArgs> arrived, ShutdownEventArgs reason)
    {
        arrived.Writer.TryComplete(new IOException($"The broker closed the connection ({reason.ReplyCode})."));
        return Task.CompletedTask;
    }

    // The client reuses the memory of a body after its event.
    private static BasicDeliverEventArgs Copy(BasicDeliverEventArgs e) =>
        new(e.ConsumerTag, e.DeliveryTag, e.Redelivered, e.Exchange, e.RoutingKey, e.BasicProperties, e.Body.ToArray());

    private async Task TakeAsync(IChannel channel, IReadOnlyList<BasicDeliverEventArgs> messages, bool isRedelivery, CancellationToken stoppingToken)
    {
        using var lines = new MemoryStream();
        foreach (var message in messages)
        {
            lines.Write(OneLine(message.Body.Span));
            lines.WriteByte((byte)'\n');
        }

        lines.Position = 0;
        var outcomes = new SubmitOutcome?[messages.Count];
        string? trouble = null;
        try
        {
            await intake.SubmitAsync(lines, Name, isRedelivery, (line, outcome) => outcomes[line - 1] = outcome, stoppingToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            trouble = exception.GetType().Name;
            Log.MessageDeferred(logger, Name, trouble);
        }

        for (var i = 0; i < messages.Count; i++)
        {
            await AnswerAsync(channel, messages[i], outcomes[i], trouble, stoppingToken);
        }
    }

    private async Task AnswerAsync(IChannel channel, BasicDeliverEventArgs message, SubmitOutcome? outcome, string? trouble, CancellationToken stoppingToken)
    {
        if (outcome is { Status: not SubmitStatus.Refused })
        {
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, stoppingToken);
        }
        else if (outcome is null && trouble is not null)
        {
            // Not the message's fault: it waits in the retry queue, as often as it takes.
            await channel.BasicPublishAsync("", RabbitMqTopology.RetryQueueOf(Queue), mandatory: true, new BasicProperties(message.BasicProperties) { Persistent = true }, message.Body, stoppingToken);
            await channel.BasicAckAsync(message.DeliveryTag, multiple: false, stoppingToken);
        }
        else
        {
            Log.MessageRefused(logger, Name, outcome?.Error?.Split(':')[0] ?? "empty message");
            await channel.BasicRejectAsync(message.DeliveryTag, requeue: false, stoppingToken);
        }
    }

    // Line ends inside a JSON object can only be space between tokens.
    private static byte[] OneLine(ReadOnlySpan<byte> body)
    {
        var line = body.ToArray();
        line.AsSpan().Replace((byte)'\n', (byte)' ');
        line.AsSpan().Replace((byte)'\r', (byte)' ');
        return line;
    }
}
