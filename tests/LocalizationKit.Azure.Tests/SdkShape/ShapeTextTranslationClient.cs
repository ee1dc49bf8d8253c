using System.Text.Json;
using Azure;
using Azure.AI.Translation.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Tests.SdkShape;

/// <summary>Stands behind the SDK adapter where the SDK is not there: turns the SDK's types into requests of 2026-06-06, as it does.</summary>
internal sealed class ShapeTextTranslationClient(AzureTranslatorOptions options) : TextTranslationClient
{
    private readonly HttpPipeline _pipeline = HttpPipelineBuilder.Build(AzureClientOptions.Configure(new TextTranslationClientOptions(), options));

    public override async Task<Response<IReadOnlyList<TranslatedTextItem>>> TranslateAsync(IEnumerable<TranslateInputItem> inputs, CancellationToken cancellationToken = default)
    {
        using var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(new Uri(options.Endpoint!, "translate?api-version=2026-06-06"));
        message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", options.Key!);
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(new { inputs = inputs.Select(BodyOf) }));
        await _pipeline.SendAsync(message, cancellationToken);
        if (message.Response.Status != 200)
        {
            throw new RequestFailedException(message.Response);
        }

        using var document = JsonDocument.Parse(message.Response.Content);
        return Response.FromValue<IReadOnlyList<TranslatedTextItem>>([.. document.RootElement.GetProperty("value").EnumerateArray().Select(ItemOf)], message.Response);
    }

    private static object BodyOf(TranslateInputItem input) => new
    {
        text = input.Text,
        language = input.Language,
        textType = input.TextType?.Value,
        targets = input.TranslationTargets.Select(t => new
        {
            language = t.Language,
            deploymentName = t.DeploymentName ?? "general",
            referenceTextPairs = t.ReferenceTextPairs.Select(p => new { source = p.Source, target = p.Target }),
        }),
    };

    private static TranslatedTextItem ItemOf(JsonElement item) =>
        new([.. item.GetProperty("translations").EnumerateArray().Select(t => new TranslationText(t.GetProperty("text").GetString()))]);
}
