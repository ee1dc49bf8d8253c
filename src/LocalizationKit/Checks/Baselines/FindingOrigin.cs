namespace LocalizationKit.Checks.Baselines;

/// <summary>Says where a finding comes from, compared with a baseline.</summary>
public enum FindingOrigin
{
    /// <summary>It was there when the baseline was made, or both texts are as they were then.</summary>
    PreExisting,

    /// <summary>The source was changed since, and the translation was not.</summary>
    StaleSource,

    /// <summary>It came with a new or changed translation.</summary>
    Introduced,
}
