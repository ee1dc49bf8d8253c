using Azure.Core;

namespace LocalizationKit.Azure.Wire;

/// <summary>Reads the headers of answers.</summary>
internal static class AzureHeaders
{
    /// <summary>Reads how many characters were counted; null when the service does not say.</summary>
    public static long? Metered(ResponseHeaders headers) =>
        headers.TryGetValue("X-Metered-Usage", out var text) && long.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : null;
}
