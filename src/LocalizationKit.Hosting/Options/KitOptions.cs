namespace LocalizationKit.Hosting.Options;

/// <summary>Holds the settings of the kit in a host; section <c>LocalizationKit</c> of the configuration.</summary>
public sealed class KitOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "LocalizationKit";

    /// <summary>Gets or sets the name of this worker: two that share a ledger need different ones. Default: the name of the machine.</summary>
    public string WorkerName { get; set; } = Environment.MachineName;

    /// <summary>Gets or sets the market of listings that name neither market nor target language; null for none.</summary>
    public string? DefaultMarket { get; set; }

    /// <summary>Gets or sets the vertical of listings that name none; null for none.</summary>
    public string? DefaultVertical { get; set; }

    /// <summary>Gets or sets the source language of listings that name none. Default <c>zh-Hans</c>.</summary>
    public string SourceLanguage { get; set; } = "zh-Hans";

    /// <summary>Gets or sets folders of market packs; a change in them is taken up while running.</summary>
    public IList<string> Packs { get; set; } = [];

    /// <summary>Gets or sets glossaries that hold for every listing.</summary>
    public IList<string> Glossaries { get; set; } = [];

    /// <summary>Gets or sets globs of the checks that run; empty for all.</summary>
    public IList<string> Select { get; set; } = [];

    /// <summary>Gets or sets globs of the checks that do not run.</summary>
    public IList<string> Ignore { get; set; } = [];

    /// <summary>Gets or sets severities by check: <c>critical</c>, <c>major</c>, <c>minor</c> or <c>neutral</c>.</summary>
    public IDictionary<string, string> Severities { get; set; } = new Dictionary<string, string>();

    /// <summary>Gets or sets the days after which the texts of settled listings are deleted; 0 keeps them. Default 0.</summary>
    public int RetentionDays { get; set; }

    /// <summary>Gets or sets where the ledger is kept.</summary>
    public StorageOptions Storage { get; set; } = new();

    /// <summary>Gets or sets how listings are judged.</summary>
    public JudgingOptions Judging { get; set; } = new();

    /// <summary>Gets or sets how listings without targets are translated.</summary>
    public TranslationOptions Translation { get; set; } = new();

    /// <summary>Gets or sets how releases are handed over.</summary>
    public DeliveryOptions Delivery { get; set; } = new();

    /// <summary>Gets or sets the watched folder.</summary>
    public FolderSourceOptions FolderSource { get; set; } = new();

    /// <summary>Gets or sets the folder that takes releases.</summary>
    public FolderPublisherOptions FolderPublisher { get; set; } = new();

    /// <summary>Gets or sets the webhook that takes releases.</summary>
    public WebhookOptions Webhook { get; set; } = new();
}
