using LocalizationKit.Azure.Sdk;

namespace LocalizationKit.Azure.Tests.SdkShape;

/// <summary>The SDK adapter, with our own client behind the SDK's types.</summary>
public sealed class SdkContractTests : TranslatorContract
{
    protected override AzureApiVersion Version => AzureApiVersion.V2026June;

    protected override AzureTranslator Create(AzureTranslatorOptions options) =>
        new(options, new SdkTextClient(new ShapeTextTranslationClient(options), options), TimeProvider.System, null);
}
