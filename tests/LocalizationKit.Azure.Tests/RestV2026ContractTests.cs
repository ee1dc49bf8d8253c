namespace LocalizationKit.Azure.Tests;

/// <summary>The kit's own client, protocol 2026-06-06.</summary>
public sealed class RestV2026ContractTests : TranslatorContract
{
    protected override AzureApiVersion Version => AzureApiVersion.V2026June;

    protected override AzureTranslator Create(AzureTranslatorOptions options) => new(options);
}
