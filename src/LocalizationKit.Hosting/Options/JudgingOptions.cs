namespace LocalizationKit.Hosting.Options;

/// <summary>Says how listings are judged.</summary>
public sealed class JudgingOptions
{
    /// <summary>Gets or sets how many listings are judged at the same time, 1 to 256. Default: the number of processors.</summary>
    public int Jobs { get; set; } = Environment.ProcessorCount;

    /// <summary>Gets or sets how many listings wait in memory, 1 to 10,000. Default 256.</summary>
    public int QueueLength { get; set; } = 256;

    /// <summary>Gets or sets how long a taken listing is held, 5 to 3600 seconds. Default 60.</summary>
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>Gets or sets how often a listing may be begun without being judged, because the process ended, before it is laid aside as dead, 1 to 100. Default 10.</summary>
    public int MaxAttempts { get; set; } = 10;

    /// <summary>Gets or sets how often the ledger is asked for work when nothing says there is some, 50 to 60,000 milliseconds. Default 500.</summary>
    public int PollMilliseconds { get; set; } = 500;

    /// <summary>Gets or sets how many listings may wait in the ledger before new ones are turned away for now. Default 1,000,000.</summary>
    public int MaxBacklog { get; set; } = 1_000_000;

    /// <summary>Gets or sets the greatest length of a record in bytes. Default 1 MB.</summary>
    public int MaxRecordBytes { get; set; } = 1024 * 1024;
}
