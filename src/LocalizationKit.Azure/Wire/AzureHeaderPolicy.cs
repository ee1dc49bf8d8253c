using Azure.Core;
using Azure.Core.Pipeline;

namespace LocalizationKit.Azure.Wire;

/// <summary>Says who calls: the key, the region and the resource.</summary>
internal sealed class AzureHeaderPolicy(AzureTranslatorOptions options) : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        var headers = message.Request.Headers;
        Set(headers, "Ocp-Apim-Subscription-Key", options.Key);
        Set(headers, "Ocp-Apim-ResourceId", options.ResourceId);
        Set(headers, "Ocp-Apim-Subscription-Region", string.Equals(options.Region, "global", StringComparison.OrdinalIgnoreCase) && options.ResourceId is null ? null : options.Region);
    }

    private static void Set(RequestHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.SetValue(name, value);
        }
    }
}
