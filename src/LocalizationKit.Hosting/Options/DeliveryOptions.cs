namespace LocalizationKit.Hosting.Options;

/// <summary>Says how releases are handed over.</summary>
public sealed class DeliveryOptions
{
    /// <summary>Gets or sets how many releases are handed over at the same time to one publisher, 1 to 256. Default 8.</summary>
    public int Parallelism { get; set; } = 8;

    /// <summary>Gets or sets how long a taken release is held, 10 to 3600 seconds. Default 120.</summary>
    public int LeaseSeconds { get; set; } = 120;

    /// <summary>Gets or sets how often a release is tried before it is given up, 1 to 1000. Default 50.</summary>
    public int MaxAttempts { get; set; } = 50;

    /// <summary>Gets or sets the longest wait between two attempts, 1 to 86,400 seconds. Default 900.</summary>
    public int MaxWaitSeconds { get; set; } = 900;
}
