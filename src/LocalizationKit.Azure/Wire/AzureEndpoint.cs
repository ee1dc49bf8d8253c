namespace LocalizationKit.Azure.Wire;

/// <summary>Works out addresses and token scopes.</summary>
/// <param name="Host">The address that the SDK takes.</param>
/// <param name="Translate">The address that translations are posted to.</param>
/// <param name="TokenScope">The scope of tokens.</param>
internal sealed record AzureEndpoint(Uri Host, Uri Translate, string TokenScope)
{
    private const string Foundry = ".services.ai.azure.com";

    /// <summary>Works out the addresses of validated settings.</summary>
    public static AzureEndpoint Of(AzureTranslatorOptions options)
    {
        var (host, scope) = PublicHost(options.Geography);
        var given = options.Endpoint ?? new Uri($"https://{host}");
        var path = given.AbsolutePath.TrimEnd('/');
        var prefix = options.ApiVersion == AzureApiVersion.V3 ? "/translator/text/v3.0" : "/translator/text";

        // Resources of one's own serve several services; the SDK puts this path before its own on Cognitive Services hosts, but not on Foundry hosts.
        var isFoundry = given.Host.EndsWith(Foundry, StringComparison.OrdinalIgnoreCase);
        var needsPrefix = path.Length == 0 && (isFoundry || given.Host.Contains("cognitiveservices", StringComparison.OrdinalIgnoreCase));
        var full = needsPrefix ? prefix : path;
        return new AzureEndpoint(
            isFoundry ? new Uri(given, full) : given,
            new UriBuilder(given) { Path = full + "/translate" }.Uri,
            options.TokenScope ?? ScopeOf(given.Host, scope));
    }

    private static (string Host, string Scope) PublicHost(AzureGeography geography) => geography switch
    {
        AzureGeography.Americas => ("api-nam.cognitive.microsofttranslator.com", Scope("com")),
        AzureGeography.AsiaPacific => ("api-apc.cognitive.microsofttranslator.com", Scope("com")),
        AzureGeography.Europe => ("api-eur.cognitive.microsofttranslator.com", Scope("com")),
        AzureGeography.UsGovernment => ("api.cognitive.microsofttranslator.us", Scope("us")),
        AzureGeography.China => ("api.translator.azure.cn", Scope("cn")),
        _ => ("api.cognitive.microsofttranslator.com", Scope("com")),
    };

    private static string ScopeOf(string host, string fallback) =>
        host.EndsWith(".azure.us", StringComparison.OrdinalIgnoreCase) ? Scope("us")
        : host.EndsWith(".azure.cn", StringComparison.OrdinalIgnoreCase) ? Scope("cn")
        : fallback;

    private static string Scope(string domain) => $"https://cognitiveservices.azure.{domain}/.default";
}
