namespace LocalizationKit.Azure.Languages;

/// <summary>Holds what the service can do for a language.</summary>
/// <param name="Code">The code of the service.</param>
/// <param name="HasDictionary">Whether the dynamic dictionary works with it.</param>
/// <param name="HasPairs">Whether model deployments, and so reference pairs, work with it.</param>
internal sealed record AzureLanguage(string Code, bool HasDictionary, bool HasPairs);
