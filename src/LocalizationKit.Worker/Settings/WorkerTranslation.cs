using LocalizationKit.Azure;
using LocalizationKit.Translation;
using Microsoft.Extensions.Options;

namespace LocalizationKit.Worker.Settings;

/// <summary>Gives the worker its translator.</summary>
internal static class WorkerTranslation
{
    /// <summary>Adds Azure AI Translator where the configuration has a section for it.</summary>
    public static void AddWorkerTranslation(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(AzureTranslatorSettings.Section);
        if (!section.Exists())
        {
            return;
        }

        services.AddOptions<AzureTranslatorSettings>().Bind(section, o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AzureTranslatorSettings>, AzureTranslatorSettingsValidator>();
        services.AddSingleton<ITranslator>(s => new AzureTranslator(s.GetRequiredService<IOptions<AzureTranslatorSettings>>().Value.ToOptions(), s.GetRequiredService<TimeProvider>()));
    }
}
