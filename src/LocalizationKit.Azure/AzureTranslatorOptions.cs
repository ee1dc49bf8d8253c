using Azure.Core;

namespace LocalizationKit.Azure;

/// <summary>Holds the settings of an <see cref="AzureTranslator"/>.</summary>
public sealed class AzureTranslatorOptions
{
    /// <summary>Gets or sets the key of the resource; null when <see cref="Credential"/> is given.</summary>
    public string? Key { get; set; }

    /// <summary>Gets or sets the Entra ID identity, e.g. a <c>DefaultAzureCredential</c>; null when <see cref="Key"/> is given.</summary>
    public TokenCredential? Credential { get; set; }

    /// <summary>Gets or sets the region of the resource, e.g. <c>westeurope</c>; null for a global resource.</summary>
    public string? Region { get; set; }

    /// <summary>Gets or sets the id of the resource (<c>/subscriptions/…</c>), asked for by a token on a public host; null for none.</summary>
    public string? ResourceId { get; set; }

    /// <summary>Gets or sets the scope of tokens; null for the one of the cloud.</summary>
    public string? TokenScope { get; set; }

    /// <summary>Gets or sets where texts may be processed. Default <see cref="AzureGeography.Global"/>.</summary>
    public AzureGeography Geography { get; set; } = AzureGeography.Global;

    /// <summary>Gets or sets the endpoint of a resource of one's own (custom domain, private endpoint, Foundry); null for the public host of <see cref="Geography"/>.</summary>
    public Uri? Endpoint { get; set; }

    /// <summary>Gets or sets the protocol. Default <see cref="AzureApiVersion.V3"/>.</summary>
    public AzureApiVersion ApiVersion { get; set; } = AzureApiVersion.V3;

    /// <summary>Gets or sets who speaks with the service. Default <see cref="AzureClientKind.Rest"/>.</summary>
    public AzureClientKind Client { get; set; } = AzureClientKind.Rest;

    /// <summary>Gets or sets the Custom Translator category (protocol 3.0); null for the general models.</summary>
    public string? Category { get; set; }

    /// <summary>Gets or sets the name of a model deployment (protocol 2026-06-06); null for the general models. Approved terms then go along as reference pairs.</summary>
    public string? Deployment { get; set; }

    /// <summary>Gets or sets whether the general model may stand in for a custom one. Default true.</summary>
    public bool AllowFallback { get; set; } = true;

    /// <summary>Gets or sets the characters the tier allows in a minute: 33,300 on F0, 666,666 on S1. Default 666,666.</summary>
    public int CharactersPerMinute { get; set; } = 666_666;

    /// <summary>Gets or sets how many requests are under way at once, 1 to 64. Default 4.</summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>Gets the time limits, retries and circuit breaker.</summary>
    public AzureResilienceOptions Resilience { get; } = new();

    /// <summary>Gets or sets what sends the requests; null for Azure.Core's own. For tests and proxies.</summary>
    internal HttpMessageHandler? Handler { get; set; }
}
