namespace LocalizationKit.Hosting.Options;

/// <summary>Says which address takes releases.</summary>
public sealed class WebhookOptions
{
    /// <summary>Gets or sets the address, https unless it is on this machine; null for none.</summary>
    public string? Url { get; set; }

    /// <summary>Gets or sets the secret both sides sign with, 32 characters at least.</summary>
    public string? Secret { get; set; }

    /// <summary>Gets or sets how long one attempt may take, 1 to 300 seconds. Default 10.</summary>
    public int TimeoutSeconds { get; set; } = 10;
}
