using LocalizationKit.Azure.Wire;

namespace LocalizationKit.Azure.Tests.Wire;

public sealed class AzureEndpointTests
{
    [Theory]
    [InlineData(AzureGeography.Global, "https://api.cognitive.microsofttranslator.com/translate", "https://cognitiveservices.azure.com/.default")]
    [InlineData(AzureGeography.Americas, "https://api-nam.cognitive.microsofttranslator.com/translate", "https://cognitiveservices.azure.com/.default")]
    [InlineData(AzureGeography.AsiaPacific, "https://api-apc.cognitive.microsofttranslator.com/translate", "https://cognitiveservices.azure.com/.default")]
    [InlineData(AzureGeography.Europe, "https://api-eur.cognitive.microsofttranslator.com/translate", "https://cognitiveservices.azure.com/.default")]
    [InlineData(AzureGeography.UsGovernment, "https://api.cognitive.microsofttranslator.us/translate", "https://cognitiveservices.azure.us/.default")]
    [InlineData(AzureGeography.China, "https://api.translator.azure.cn/translate", "https://cognitiveservices.azure.cn/.default")]
    public void Of_AGeography_IsItsPublicHost(AzureGeography geography, string address, string scope)
    {
        var endpoint = AzureEndpoint.Of(new AzureTranslatorOptions { Geography = geography });
        Assert.Equal((address, scope), (endpoint.Translate.ToString(), endpoint.TokenScope));
    }

    [Theory]
    [InlineData("https://shop.cognitiveservices.azure.com", AzureApiVersion.V3, "https://shop.cognitiveservices.azure.com/translator/text/v3.0/translate")]
    [InlineData("https://shop.cognitiveservices.azure.com/", AzureApiVersion.V2026June, "https://shop.cognitiveservices.azure.com/translator/text/translate")]
    [InlineData("https://shop.services.ai.azure.com", AzureApiVersion.V2026June, "https://shop.services.ai.azure.com/translator/text/translate")]
    [InlineData("http://127.0.0.1:5000", AzureApiVersion.V3, "http://127.0.0.1:5000/translate")]
    [InlineData("https://proxy.example.com/mt/", AzureApiVersion.V3, "https://proxy.example.com/mt/translate")]
    public void Of_AnEndpoint_GetsThePathOfItsKind(string given, AzureApiVersion version, string address) =>
        Assert.Equal(address, AzureEndpoint.Of(new AzureTranslatorOptions { Endpoint = new Uri(given), ApiVersion = version }).Translate.ToString());

    [Fact]
    public void Of_AFoundryEndpoint_GivesTheSdkThePathItWouldNotAdd() =>
        Assert.Equal("https://shop.services.ai.azure.com/translator/text", AzureEndpoint.Of(new AzureTranslatorOptions { Endpoint = new Uri("https://shop.services.ai.azure.com"), ApiVersion = AzureApiVersion.V2026June }).Host.ToString());

    [Fact]
    public void Of_ASovereignEndpoint_HasTheScopeOfItsCloud() =>
        Assert.Equal("https://cognitiveservices.azure.us/.default", AzureEndpoint.Of(new AzureTranslatorOptions { Endpoint = new Uri("https://shop.cognitiveservices.azure.us") }).TokenScope);
}
