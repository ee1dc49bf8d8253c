namespace LocalizationKit.Hosting.Options;

/// <summary>Says how listings are translated that come without targets, where the host has an <c>ITranslator</c>.</summary>
public sealed class TranslationOptions
{
    /// <summary>Gets or sets how many listings are handed to the translator together, 1 to 1000. Default 100.</summary>
    public int BatchListings { get; set; } = 100;

    /// <summary>Gets or sets how long a taken listing is held, 30 to 86,400 seconds; more than the translator may take for a batch, or two workers pay for the same. Default 900.</summary>
    public int LeaseSeconds { get; set; } = 900;

    /// <summary>Gets or sets how often a listing is tried while the service fails before it is laid aside as dead, 1 to 1000. Default 20.</summary>
    public int MaxAttempts { get; set; } = 20;

    /// <summary>Gets or sets the longest wait between two attempts, 1 to 86,400 seconds. Default 900.</summary>
    public int MaxWaitSeconds { get; set; } = 900;
}
