namespace LocalizationKit.Azure;

/// <summary>Names the values of settings as configuration files write them.</summary>
internal static class AzureSettingNames
{
    public static readonly Dictionary<string, AzureGeography> Geographies = new(StringComparer.Ordinal)
    {
        ["global"] = AzureGeography.Global,
        ["americas"] = AzureGeography.Americas,
        ["asia-pacific"] = AzureGeography.AsiaPacific,
        ["europe"] = AzureGeography.Europe,
        ["us-government"] = AzureGeography.UsGovernment,
        ["china"] = AzureGeography.China,
    };

    public static readonly Dictionary<string, AzureApiVersion> Versions = new(StringComparer.Ordinal) { ["3.0"] = AzureApiVersion.V3, ["2026-06-06"] = AzureApiVersion.V2026June };

    public static readonly Dictionary<string, AzureClientKind> Clients = new(StringComparer.Ordinal) { ["rest"] = AzureClientKind.Rest, ["sdk"] = AzureClientKind.Sdk };

    /// <summary>Whether a way of signing in is Entra ID.</summary>
    public static readonly Dictionary<string, bool> Identities = new(StringComparer.Ordinal) { ["key"] = false, ["entra"] = true };
}
