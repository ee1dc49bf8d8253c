#if AZURE_TRANSLATION_SDK
namespace LocalizationKit.Azure.Tests;

/// <summary>The SDK adapter with the real Azure.AI.Translation.Text behind it, in builds that have it.</summary>
public sealed class RealSdkContractTests : TranslatorContract
{
    protected override AzureApiVersion Version => AzureApiVersion.V2026June;

    protected override AzureTranslator Create(AzureTranslatorOptions options)
    {
        options.Client = AzureClientKind.Sdk;
        return new AzureTranslator(options);
    }
}
#endif
