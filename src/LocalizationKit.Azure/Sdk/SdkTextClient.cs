using Azure;
using Azure.AI.Translation.Text;
using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Sdk;

/// <summary>Speaks with the service through the package Azure.AI.Translation.Text 2.0.0. Reads only what its 1.x line did not leave behind as dead members.</summary>
internal sealed class SdkTextClient(TextTranslationClient client, AzureTranslatorOptions options) : IAzureTextClient
{
    /// <summary>Makes the client of validated settings.</summary>
    public static SdkTextClient Create(AzureTranslatorOptions options)
    {
        var endpoint = AzureEndpoint.Of(options);
        var settings = AzureClientOptions.Configure(new TextTranslationClientOptions(), options);
        var region = options.Region ?? "global";
        var client = options switch
        {
            { Key: { } key } => new TextTranslationClient(new AzureKeyCredential(key), endpoint.Host, region, settings),
            { ResourceId: { } id } => new TextTranslationClient(options.Credential!, endpoint.Host, id, region, endpoint.TokenScope, settings),
            _ => new TextTranslationClient(options.Credential!, endpoint.Host, endpoint.TokenScope, settings),
        };
        return new SdkTextClient(client, options);
    }

    /// <inheritdoc/>
    public async Task<AzureReply> SendAsync(AzureCall call, CancellationToken cancellationToken)
    {
        var response = await client.TranslateAsync(call.Texts.Select(t => ToInput(t, call)), cancellationToken).ConfigureAwait(false);
        IReadOnlyList<IReadOnlyList<string>> texts = [.. response.Value.Select(item => (IReadOnlyList<string>)[.. item.Translations.Select(TextOf)])];
        return new AzureReply(AzureReplyGuard.Check(texts, call), AzureHeaders.Metered(response.GetRawResponse().Headers));
    }

    private static string TextOf(TranslationText translation) =>
        translation.Text ?? throw new AzureReplyException("A translation of the answer has no text.");

    private TranslateInputItem ToInput(AzureCallText text, AzureCall call) =>
        new(text.Text, call.To.Select(to => ToTarget(to, text)), language: call.From, textType: call.IsHtml ? TextType.Html : TextType.Plain);

    private TranslationTarget ToTarget(string language, AzureCallText text)
    {
        var target = options.Deployment is { } deployment
            ? new TranslationTarget(language, deploymentName: deployment, allowFallback: options.AllowFallback)
            : new TranslationTarget(language);
        foreach (var (source, translation) in text.Pairs)
        {
            target.ReferenceTextPairs.Add(new ReferenceTextPair(source, translation));
        }

        return target;
    }
}
