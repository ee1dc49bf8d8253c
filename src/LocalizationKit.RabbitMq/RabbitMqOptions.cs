namespace LocalizationKit.RabbitMq;

/// <summary>Holds the settings of the broker; section <c>RabbitMq</c> of the configuration.</summary>
public sealed class RabbitMqOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "RabbitMq";

    /// <summary>Gets or sets the address, e.g. <c>amqps://user:password@host/vhost</c>; null for no broker.</summary>
    public string? Uri { get; set; }

    /// <summary>Gets or sets the queue listings come from; null for none.</summary>
    public string? SourceQueue { get; set; }

    /// <summary>Gets or sets the queue releases go to; null for none.</summary>
    public string? ReleaseQueue { get; set; }

    /// <summary>Gets or sets how many messages are held at the same time, 1 to 10,000. Default 256.</summary>
    public int Prefetch { get; set; } = 256;

    /// <summary>Gets or sets how long a message waits before it is tried again when the ledger does not answer, 1 to 86,400 seconds. Default 15.</summary>
    public int RetryDelaySeconds { get; set; } = 15;

    /// <summary>Gets or sets how often a message may come back unfinished before it goes to the dead letters, 1 to 1000. Default 20.</summary>
    public int DeliveryLimit { get; set; } = 20;
}
