namespace LocalizationKit.Azure;

/// <summary>Names where texts may be processed: the public hosts of Azure AI Translator.</summary>
public enum AzureGeography
{
    /// <summary>The nearest data centre; another geography when that one fails.</summary>
    Global,

    /// <summary>North America.</summary>
    Americas,

    /// <summary>Asia and the Pacific.</summary>
    AsiaPacific,

    /// <summary>The European Union (not Switzerland: use the endpoint of a resource there).</summary>
    Europe,

    /// <summary>The cloud of the United States government.</summary>
    UsGovernment,

    /// <summary>The cloud in China, operated by 21Vianet.</summary>
    China,
}
