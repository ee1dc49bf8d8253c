using LocalizationKit.Hosting.Options;

namespace LocalizationKit.Hosting.Tests.Options;

/// <summary>Settings are looked over before anything starts.</summary>
public sealed class KitOptionsTests
{
    private static readonly KitOptionsValidator Validator = new([new StorageKind("sqlite")]);

    [Fact]
    public void The_defaults_are_right() => Assert.True(Validator.Validate(null, new KitOptions()).Succeeded);

    [Fact]
    public void Each_fault_names_its_key_and_a_remedy()
    {
        var options = new KitOptions { SourceLanguage = "!", WorkerName = "", RetentionDays = -1, Packs = ["/none"], Glossaries = ["/none.tsv"] };
        options.Severities["LK3005"] = "awful";
        options.Storage.Kind = "oracle";
        options.Webhook.Url = "http://example.com/";
        options.Webhook.Secret = "short";
        var faults = Validator.Validate(null, options).Failures!.ToList();
        foreach (var key in new[] { "SourceLanguage", "WorkerName", "RetentionDays", "Packs", "Glossaries", "Severities:LK3005", "Storage:Kind", "Webhook:Url", "Webhook:Secret" })
        {
            Assert.Single(faults, f => f.StartsWith("LocalizationKit:" + key, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void An_unknown_market_is_found_before_the_start() =>
        Assert.Contains("xx-XX", Validator.Validate(null, new KitOptions { DefaultMarket = "xx-XX" }).FailureMessage, StringComparison.Ordinal);
}
