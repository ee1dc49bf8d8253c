namespace LocalizationKit.Worker.Settings;

/// <summary>Holds the settings of the HTTP side; section <c>Worker</c> of the configuration.</summary>
internal sealed class WorkerOptions
{
    public const string Section = "Worker";

    /// <summary>Gets or sets the greatest length of a request body in bytes, after decompression too. Default 100 MB.</summary>
    public long MaxBodyBytes { get; set; } = 100L * 1024 * 1024;

    /// <summary>Gets or sets how many records one request may carry. Default 50,000.</summary>
    public int MaxRecordsPerRequest { get; set; } = 50_000;

    /// <summary>Gets or sets how many requests one key may send in a second, in the long run. Default 100.</summary>
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Gets or sets how many requests one key may send at once before that rate holds. Default 500.</summary>
    public int RequestBurst { get; set; } = 500;

    /// <summary>Gets or sets how many connections are served at the same time. Default 2,000.</summary>
    public int MaxConnections { get; set; } = 2_000;

    /// <summary>Gets or sets the folder of the keys that seal the board's cookies; workers behind one address share it. Default: <c>keys</c> beside the ledger.</summary>
    public string? CookieKeysPath { get; set; }

    /// <summary>Gets or sets how long a reviewer stays signed in, in hours. Default 12.</summary>
    public int SignInHours { get; set; } = 12;
}
