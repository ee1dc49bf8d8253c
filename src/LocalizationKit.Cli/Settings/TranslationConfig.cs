using System.Text.Json;
using LocalizationKit.Azure;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads the object <c>translation</c> of <c>lockit.json</c>.</summary>
internal static class TranslationConfig
{
    private const string Known = "endpoint, geography, region, resourceId, tokenScope, auth, keyVariable, apiVersion, client, category, deployment, allowFallback, charactersPerMinute, concurrency, maxRetries, attemptTimeoutSeconds, totalTimeoutSeconds";

    /// <summary>Reads the settings.</summary>
    /// <param name="value">The object.</param>
    /// <param name="where">Where it stands, for messages.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="UsageException">A setting is unknown or wrong.</exception>
    public static TranslationSettings Read(JsonElement value, string where)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new UsageException($"{where}: must be an object such as {{\"geography\":\"europe\",\"region\":\"westeurope\"}}.");
        }

        var settings = new TranslationSettings();
        foreach (var property in value.EnumerateObject())
        {
            settings = Apply(settings, property, $"{where}.{property.Name}");
        }

        return settings;
    }

    private static TranslationSettings Apply(TranslationSettings settings, JsonProperty property, string where)
    {
        var options = settings.Options;
        switch (property.Name)
        {
            case "keyVariable":
                return settings with { KeyVariable = Text(property, where) };
            case "auth":
                return settings with { UsesEntra = OneOf(property, AzureSettingNames.Identities, where) };
            case "key":
                throw new UsageException($"{where}: a key does not belong in a file that is shared; put it into the environment variable {TranslationSettings.DefaultKeyVariable}, or name another one with keyVariable.");
            case "endpoint":
                options.Endpoint = Uri.TryCreate(Text(property, where), UriKind.Absolute, out var endpoint) ? endpoint : throw new UsageException($"{where}: must be an address such as https://my-resource.cognitiveservices.azure.com.");
                break;
            case "geography":
                options.Geography = OneOf(property, AzureSettingNames.Geographies, where);
                break;
            case "apiVersion":
                options.ApiVersion = OneOf(property, AzureSettingNames.Versions, where);
                break;
            case "client":
                options.Client = OneOf(property, AzureSettingNames.Clients, where);
                break;
            case "region":
                options.Region = Text(property, where);
                break;
            case "resourceId":
                options.ResourceId = Text(property, where);
                break;
            case "tokenScope":
                options.TokenScope = Text(property, where);
                break;
            default:
                ApplyModelOrLimit(options, property, where);
                break;
        }

        return settings;
    }

    private static void ApplyModelOrLimit(AzureTranslatorOptions options, JsonProperty property, string where)
    {
        switch (property.Name)
        {
            case "category":
                options.Category = Text(property, where);
                break;
            case "deployment":
                options.Deployment = Text(property, where);
                break;
            case "allowFallback":
                options.AllowFallback = property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? property.Value.GetBoolean() : throw new UsageException($"{where}: must be true or false.");
                break;
            case "charactersPerMinute":
                options.CharactersPerMinute = Number(property, where);
                break;
            case "concurrency":
                options.Concurrency = Number(property, where);
                break;
            case "maxRetries":
                options.Resilience.MaxRetries = Number(property, where);
                break;
            case "attemptTimeoutSeconds":
                options.Resilience.AttemptTimeout = TimeSpan.FromSeconds(Number(property, where));
                break;
            case "totalTimeoutSeconds":
                options.Resilience.TotalTimeout = TimeSpan.FromSeconds(Number(property, where));
                break;
            default:
                throw new UsageException($"{where}: unknown setting. Known: {Known}.");
        }
    }

    private static string Text(JsonProperty property, string where) =>
        property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : throw new UsageException($"{where}: must be a text.");

    private static int Number(JsonProperty property, string where) =>
        property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out var number) ? number : throw new UsageException($"{where}: must be a whole number.");

    private static T OneOf<T>(JsonProperty property, Dictionary<string, T> values, string where) =>
        values.TryGetValue(Text(property, where), out var value) ? value : throw new UsageException($"{where}: '{property.Value}' is none of {string.Join(", ", values.Keys)}.");
}
