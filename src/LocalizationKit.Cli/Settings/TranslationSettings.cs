using LocalizationKit.Azure;

namespace LocalizationKit.Cli.Settings;

/// <summary>Holds the settings of the translator as <c>lockit.json</c> gives them: everything but the secret.</summary>
internal sealed record TranslationSettings
{
    /// <summary>The environment variable that holds the key unless another one is named.</summary>
    public const string DefaultKeyVariable = "AZURE_TRANSLATOR_KEY";

    public string KeyVariable { get; init; } = DefaultKeyVariable;

    public bool UsesEntra { get; init; }

    /// <summary>Gets what the translator is made of, still without its secret.</summary>
    public AzureTranslatorOptions Options { get; init; } = new();

    /// <summary>Gets what decides, beside the texts, how the engine translates: kept translations of another model are not this one's.</summary>
    public string Model => $"{Options.ApiVersion}/{Options.Category}/{Options.Deployment}";
}
