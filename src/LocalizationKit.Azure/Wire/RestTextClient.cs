using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace LocalizationKit.Azure.Wire;

/// <summary>Speaks with the service over Azure.Core's pipeline.</summary>
internal sealed class RestTextClient : IAzureTextClient
{
    private readonly HttpPipeline _pipeline;
    private readonly Uri _address;
    private readonly IAzureProtocol _protocol;

    /// <summary>Initializes a client from validated settings.</summary>
    public RestTextClient(AzureTranslatorOptions options)
    {
        var endpoint = AzureEndpoint.Of(options);
        _address = endpoint.Translate;
        _protocol = options.ApiVersion == AzureApiVersion.V3 ? new AzureProtocolV3(options) : new AzureProtocolV2026(options);
        HttpPipelinePolicy headers = new AzureHeaderPolicy(options);
        HttpPipelinePolicy[] policies = options.Credential is { } credential
            ? [headers, new BearerTokenAuthenticationPolicy(credential, endpoint.TokenScope)]
            : [headers];
        _pipeline = HttpPipelineBuilder.Build(AzureClientOptions.Configure(new AzureClientOptions(), options), policies);
    }

    /// <inheritdoc/>
    public async Task<AzureReply> SendAsync(AzureCall call, CancellationToken cancellationToken)
    {
        using var message = _pipeline.CreateMessage();
        var request = message.Request;
        request.Method = RequestMethod.Post;
        request.Uri.Reset(_address);
        _protocol.AddQuery(request.Uri, call);
        request.Headers.SetValue("Accept", "application/json");
        request.Headers.SetValue("Content-Type", "application/json; charset=UTF-8");
        request.Headers.SetValue("X-ClientTraceId", Guid.NewGuid().ToString());
        request.Content = RequestContent.Create(BodyOf(call));
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var response = message.Response;
        return response.Status == 200 ? Read(response, call) : throw new RequestFailedException(response);
    }

    private byte[] BodyOf(AzureCall call)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            _protocol.WriteBody(json, call);
        }

        return stream.ToArray();
    }

    private AzureReply Read(Response response, AzureCall call)
    {
        try
        {
            using var document = JsonDocument.Parse(response.Content);
            var items = _protocol.ItemsOf(document.RootElement);
            return items.ValueKind == JsonValueKind.Array
                ? new AzureReply(AzureReplyGuard.Check([.. items.EnumerateArray().Select(TranslationsOf)], call), AzureHeaders.Metered(response.Headers))
                : throw new AzureReplyException("The answer is JSON, but not that of a translation.");
        }
        catch (JsonException exception)
        {
            throw new AzureReplyException("The answer is not whole JSON; something cut it off or stands between here and the service.", exception);
        }
    }

    private static IReadOnlyList<string> TranslationsOf(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("translations", out var translations) || translations.ValueKind != JsonValueKind.Array)
        {
            throw new AzureReplyException("An item of the answer has no translations.");
        }

        return [.. translations.EnumerateArray().Select(t => t.ValueKind == JsonValueKind.Object && t.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new AzureReplyException("A translation of the answer has no text."))];
    }
}
