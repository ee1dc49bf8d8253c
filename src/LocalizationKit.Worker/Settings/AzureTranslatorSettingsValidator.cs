using LocalizationKit.Azure;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Settings;

/// <summary>Looks over the settings of the translator; each complaint names the key and the remedy, and none the secret.</summary>
internal sealed class AzureTranslatorSettingsValidator : IValidateOptions<AzureTranslatorSettings>
{
    private const string Section = AzureTranslatorSettings.Section;

    public ValidateOptionsResult Validate(string? name, AzureTranslatorSettings options)
    {
        var faults = new List<string>();
        if (options.Geography is null && options.Endpoint is null)
        {
            faults.Add($"{Section}:Geography is missing; say where texts may be processed: {string.Join(", ", AzureSettingNames.Geographies.Keys)}; or give the {Section}:Endpoint of your own resource.");
        }

        if (options.Endpoint is { } endpoint && !Uri.TryCreate(endpoint, UriKind.Absolute, out _))
        {
            faults.Add($"{Section}:Endpoint is '{endpoint}', which is no address; write one such as https://my-resource.cognitiveservices.azure.com.");
        }

        OneOf("Auth", options.Auth, AzureSettingNames.Identities.Keys);
        OneOf("Geography", options.Geography, AzureSettingNames.Geographies.Keys);
        OneOf("ApiVersion", options.ApiVersion, AzureSettingNames.Versions.Keys);
        OneOf("Client", options.Client, AzureSettingNames.Clients.Keys);
        if (options.Auth == "entra" && options.Key is not null)
        {
            faults.Add($"{Section}:Key is given although {Section}:Auth is entra; take the key out.");
        }
        else if (options.Auth == "key" && options.Key is null)
        {
            faults.Add($"{Section}:Key is missing; give it through the environment ({Section}__Key), or set {Section}:Auth to entra.");
        }

        if (faults.Count == 0)
        {
            faults.AddRange(AzureTranslatorOptionsValidator.Validate(options.ToOptions()).Select(f => $"{Section}: {f}"));
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;

        void OneOf(string key, string? value, IEnumerable<string> names)
        {
            if (value is not null && !names.Contains(value, StringComparer.Ordinal))
            {
                faults.Add($"{Section}:{key} is '{value}'; write {string.Join(", ", names)}.");
            }
        }
    }
}
