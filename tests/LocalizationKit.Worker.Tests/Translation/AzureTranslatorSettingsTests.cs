using LocalizationKit.Worker.Settings;

namespace LocalizationKit.Worker.Tests.Translation;

public sealed class AzureTranslatorSettingsTests
{
    private const string Key = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void What_a_resource_needs_is_enough()
    {
        Assert.Empty(Faults(new AzureTranslatorSettings { Key = Key, Geography = "europe", Region = "westeurope" }));
        Assert.Empty(Faults(new AzureTranslatorSettings { Auth = "entra", Endpoint = "https://mine.cognitiveservices.azure.com" }));
    }

    [Theory]
    [InlineData(null, null, "key", "AzureTranslator:Geography is missing")]
    [InlineData("mars", null, "key", "asia-pacific")]
    [InlineData(null, "nowhere", "key", "AzureTranslator:Endpoint is 'nowhere'")]
    [InlineData(null, "http://example.com", "key", "not encrypted")]
    [InlineData("europe", "https://mine.cognitiveservices.azure.com", "key", "leave Geography out")]
    [InlineData("europe", null, "password", "AzureTranslator:Auth is 'password'")]
    [InlineData("europe", null, "entra", "take the key out")]
    public void What_is_wrong_is_named_with_its_remedy(string? geography, string? endpoint, string auth, string hint)
    {
        var faults = Faults(new AzureTranslatorSettings { Key = Key, Geography = geography, Endpoint = endpoint, Auth = auth });
        Assert.Contains(faults, f => f.Contains(hint, StringComparison.Ordinal));
        Assert.DoesNotContain(faults, f => f.Contains(Key, StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_key_is_named() =>
        Assert.Contains("AzureTranslator__Key", Assert.Single(Faults(new AzureTranslatorSettings { Geography = "global" })), StringComparison.Ordinal);

    private static IReadOnlyList<string> Faults(AzureTranslatorSettings settings) => [.. new AzureTranslatorSettingsValidator().Validate(null, settings).Failures ?? []];
}
