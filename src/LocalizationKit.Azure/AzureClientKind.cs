namespace LocalizationKit.Azure;

/// <summary>Says who speaks with the service.</summary>
public enum AzureClientKind
{
    /// <summary>The kit itself, over Azure.Core: both protocol versions.</summary>
    Rest,

    /// <summary>The package Azure.AI.Translation.Text, in builds that have it: 2026-06-06 only.</summary>
    Sdk,
}
