using Azure.Identity;
using LocalizationKit.Azure;

namespace LocalizationKit.Cli.Settings;

/// <summary>Makes the translator of a run. The secret comes from the environment or from Entra ID, never from a file or the command line.</summary>
internal static class TranslatorSetup
{
    /// <summary>Makes a translator.</summary>
    /// <param name="settings">The settings.</param>
    /// <returns>The translator.</returns>
    /// <exception cref="UsageException">The key is missing, or a setting is wrong.</exception>
    public static AzureTranslator Create(TranslationSettings settings)
    {
        var options = settings.Options;
        if (settings.UsesEntra)
        {
            options.Credential = new DefaultAzureCredential();
        }
        else
        {
            options.Key = Environment.GetEnvironmentVariable(settings.KeyVariable)?.Trim() is { Length: > 0 } key
                ? key
                : throw new UsageException($"The environment variable {settings.KeyVariable} is not set; set it to a key of your Azure Translator resource, or write \"translation\":{{\"auth\":\"entra\", …}} into {LockitConfig.FileName}.");
        }

        try
        {
            return new AzureTranslator(options);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{LockitConfig.FileName}: translation: {string.Join(Environment.NewLine, AzureTranslatorOptionsValidator.Validate(options))}", exception);
        }
    }
}
