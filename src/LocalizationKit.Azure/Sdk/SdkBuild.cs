namespace LocalizationKit.Azure.Sdk;

/// <summary>Says whether this assembly was built against the package Azure.AI.Translation.Text.</summary>
internal static class SdkBuild
{
#if AZURE_TRANSLATION_SDK
    /// <summary>Gets whether the SDK adapter has the SDK behind it.</summary>
    public static bool HasSdk => true;
#else
    /// <summary>Gets whether the SDK adapter has the SDK behind it.</summary>
    public static bool HasSdk => false;
#endif
}
