using Azure.Identity;
using LocalizationKit.Azure;

namespace LocalizationKit.Worker.Settings;

/// <summary>Holds the settings of Azure AI Translator; section <c>AzureTranslator</c> of the configuration. Without the section nothing is translated.</summary>
internal sealed class AzureTranslatorSettings
{
    public const string Section = "AzureTranslator";

    /// <summary>Gets or sets how the worker signs in: <c>key</c> or <c>entra</c>. Default <c>key</c>.</summary>
    public string Auth { get; set; } = "key";

    /// <summary>Gets or sets the key of the resource; it belongs into the environment, as <c>AzureTranslator__Key</c>.</summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets where texts may be processed. Never a default: one of Geography and Endpoint must be given.</summary>
    public string? Geography { get; set; }

    /// <summary>Gets or sets the endpoint of a resource of one's own; its region is where texts are processed.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Gets or sets the region of the resource; null for a global one.</summary>
    public string? Region { get; set; }

    /// <summary>Gets or sets the id of the resource, for Entra ID on a public host.</summary>
    public string? ResourceId { get; set; }

    /// <summary>Gets or sets the scope of tokens; null for the one of the cloud.</summary>
    public string? TokenScope { get; set; }

    /// <summary>Gets or sets the protocol: <c>3.0</c> or <c>2026-06-06</c>. Default <c>3.0</c>.</summary>
    public string ApiVersion { get; set; } = "3.0";

    /// <summary>Gets or sets who speaks with the service: <c>rest</c> or <c>sdk</c>. Default <c>rest</c>.</summary>
    public string Client { get; set; } = "rest";

    /// <summary>Gets or sets the Custom Translator category (protocol 3.0).</summary>
    public string? Category { get; set; }

    /// <summary>Gets or sets the model deployment (protocol 2026-06-06).</summary>
    public string? Deployment { get; set; }

    /// <summary>Gets or sets whether the general model may stand in for a custom one. Default true.</summary>
    public bool AllowFallback { get; set; } = true;

    /// <summary>Gets or sets the characters the tier allows in a minute; workers that share a resource share them. Default 666,666 (S1).</summary>
    public int CharactersPerMinute { get; set; } = 666_666;

    /// <summary>Gets or sets how many requests are under way at once, 1 to 64. Default 4.</summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>Gets or sets how often a request is tried again before its listings wait, 0 to 20. Default 4.</summary>
    public int MaxRetries { get; set; } = 4;

    /// <summary>Makes what the translator takes; values that no name stands for are left to the validator.</summary>
    public AzureTranslatorOptions ToOptions()
    {
        var options = new AzureTranslatorOptions
        {
            Key = UsesEntra ? null : Key,
            Credential = UsesEntra ? new DefaultAzureCredential() : null,
            Region = Region,
            ResourceId = ResourceId,
            TokenScope = TokenScope,
            Geography = AzureSettingNames.Geographies.GetValueOrDefault(Geography ?? ""),
            Endpoint = Uri.TryCreate(Endpoint, UriKind.Absolute, out var endpoint) ? endpoint : null,
            ApiVersion = AzureSettingNames.Versions.GetValueOrDefault(ApiVersion),
            Client = AzureSettingNames.Clients.GetValueOrDefault(Client),
            Category = Category,
            Deployment = Deployment,
            AllowFallback = AllowFallback,
            CharactersPerMinute = CharactersPerMinute,
            Concurrency = Concurrency,
        };
        options.Resilience.MaxRetries = MaxRetries;
        return options;
    }

    private bool UsesEntra => AzureSettingNames.Identities.GetValueOrDefault(Auth);
}
