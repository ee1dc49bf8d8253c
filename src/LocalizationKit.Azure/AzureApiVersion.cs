namespace LocalizationKit.Azure;

/// <summary>Names the versions of the service's protocol that the kit speaks.</summary>
public enum AzureApiVersion
{
    /// <summary>3.0: neural models, dynamic dictionary, Custom Translator categories.</summary>
    V3,

    /// <summary>2026-06-06: neural and large language models, reference pairs; the version of Azure.AI.Translation.Text 2.0.0.</summary>
    V2026June,
}
