using LocalizationKit.Cli.Spelling;
using LocalizationKit.TestSupport.Services;

namespace LocalizationKit.Cli.Tests.Spelling;

/// <summary>A test that needs libhunspell and the dictionaries for American English and German.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NeedsHunspellFactAttribute : FactAttribute
{
    /// <summary>Where Debian and Ubuntu put dictionaries.</summary>
    public const string Folder = "/usr/share/hunspell";

    public NeedsHunspellFactAttribute() =>
        Skip = ServiceRequirement.SkipReason(HunspellLibrary.IsAvailable && File.Exists(Path.Combine(Folder, "en_US.dic")) ? ServiceRequirement.Find(Path.Combine(Folder, "de_DE.dic")) : null, "libhunspell-1.7-0 hunspell-en-us hunspell-de-de");
}
