using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.TestSupport.Browser;

/// <summary>Finds the browser of the distribution.</summary>
internal static class Chromium
{
    public static string? Program { get; } = ServiceRequirement.Find("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    public static string? SkipReason => ServiceRequirement.SkipReason(Program, "chromium");
}
