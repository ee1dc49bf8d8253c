using Azure.Core;
using Azure.Identity;
using LocalizationKit.TestSupport.AzureService;

namespace LocalizationKit.Azure.Tests;

public sealed class AzureTranslatorOptionsTests
{
    public static TheoryData<Action<AzureTranslatorOptions>, string> Faults => new()
    {
        { o => o.Key = null, "Neither a key nor a credential" },
        { o => o.Credential = new DefaultAzureCredential(), "Both a key and a credential" },
        { o => o.Key = "with blank", "The key is empty or has blanks" },
        { o => o.Region = "West Europe", "no region" },
        { o => o.ResourceId = "/subscriptions/x", "ResourceId" },
        { o => o.TokenScope = "https://x/.default", "TokenScope" },
        { o => o.Geography = (AzureGeography)99, "Geography 99" },
        { o => o.Geography = AzureGeography.UsGovernment, "usgovarizona" },
        { o => o.Endpoint = new Uri("http://api.example.com"), "not encrypted" },
        { o => o.Endpoint = new Uri("ftp://api.example.com"), "no address of a service" },
        { o => o.Endpoint = new Uri("https://api.example.com/?key=1"), "no address of a service" },
        { o => (o.Endpoint, o.Geography) = (new Uri("https://api.example.com"), AzureGeography.Europe), "leave Geography out" },
        { o => (o.Category, o.ApiVersion) = ("x-TECH", AzureApiVersion.V2026June), "Category belongs" },
        { o => o.Deployment = "gpt", "Deployment belongs" },
        { o => o.Category = "", "must not be empty" },
        { o => o.Client = AzureClientKind.Sdk, "2026-06-06 only" },
        { o => o.CharactersPerMinute = 1, "CharactersPerMinute" },
        { o => o.Concurrency = 0, "Concurrency" },
        { o => o.Resilience.AttemptTimeout = TimeSpan.FromHours(1), "AttemptTimeout" },
        { o => o.Resilience.MaxRetries = 99, "MaxRetries" },
        { o => o.Resilience.BaseDelay = TimeSpan.Zero, "BaseDelay" },
        { o => o.Resilience.BreakerFailureRatio = double.NaN, "BreakerFailureRatio" },
        { o => o.Resilience.BreakerPause = TimeSpan.Zero, "BreakerPause" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Validate_AFault_IsNamedWithoutTheKey(Action<AzureTranslatorOptions> spoil, string hint)
    {
        var options = new AzureTranslatorOptions { Key = FakeTranslator.Key };
        spoil(options);

        var thrown = Assert.Throws<ArgumentException>(() => new AzureTranslator(options));

        Assert.Contains(hint, thrown.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeTranslator.Key, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_ATokenOnAPublicHost_AsksForTheResource()
    {
        var options = new AzureTranslatorOptions { Credential = new DefaultAzureCredential() };
        Assert.Contains("ResourceId", Assert.Single(AzureTranslatorOptionsValidator.Validate(options)), StringComparison.Ordinal);

        (options.ResourceId, options.Region) = ("/subscriptions/1/resourceGroups/g/providers/Microsoft.CognitiveServices/accounts/a", "westeurope");
        Assert.Empty(AzureTranslatorOptionsValidator.Validate(options));
    }

#if !AZURE_TRANSLATION_SDK
    [Fact]
    public void Validate_TheSdkInABuildWithoutIt_SaysHowToGetIt()
    {
        var options = new AzureTranslatorOptions { Key = FakeTranslator.Key, Client = AzureClientKind.Sdk, ApiVersion = AzureApiVersion.V2026June };
        Assert.Contains("-p:UseAzureTranslationSdk=true", Assert.Single(AzureTranslatorOptionsValidator.Validate(options)), StringComparison.Ordinal);
    }
#endif
}
