using Azure.Core;
using Azure.Core.Pipeline;

namespace LocalizationKit.Azure.Wire;

/// <summary>Holds the settings of Azure.Core's pipeline: one attempt per call, because the retries are ours.</summary>
internal sealed class AzureClientOptions : ClientOptions
{
    /// <summary>Sets up a client, ours or the SDK's.</summary>
    public static T Configure<T>(T client, AzureTranslatorOptions options)
        where T : ClientOptions
    {
        client.Retry.MaxRetries = 0;

        // Polly ends an attempt first; this is the net below it.
        client.Retry.NetworkTimeout = options.Resilience.AttemptTimeout + TimeSpan.FromSeconds(10);
        client.Diagnostics.IsLoggingContentEnabled = false;
        client.Diagnostics.LoggedHeaderNames.Add("X-RequestId");
        if (options.Handler is { } handler)
        {
            client.Transport = new HttpClientTransport(new HttpClient(handler, disposeHandler: false));
        }

        return client;
    }
}
