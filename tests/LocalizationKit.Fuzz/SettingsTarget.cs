using LocalizationKit.Cli;
using LocalizationKit.Cli.Settings;

namespace LocalizationKit.Fuzz;

/// <summary>Reads a <c>lockit.json</c>: what is wrong is said in one sentence, never with an exception of another kind.</summary>
internal static class SettingsTarget
{
    public static void Run(string text)
    {
        try
        {
            LockitConfig.Parse(text, "/fuzz/lockit.json");
        }
        catch (UsageException)
        {
            return;
        }
    }
}
