namespace LocalizationKit.Azure.Tests;

/// <summary>The kit's own client, protocol 3.0.</summary>
public sealed class RestV3ContractTests : TranslatorContract
{
    protected override AzureApiVersion Version => AzureApiVersion.V3;

    protected override AzureTranslator Create(AzureTranslatorOptions options) => new(options);
}
