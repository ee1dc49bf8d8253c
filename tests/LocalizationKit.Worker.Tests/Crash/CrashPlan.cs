using System.Globalization;

namespace LocalizationKit.Worker.Tests.Crash;

/// <summary>Says how much is done and how often the worker is killed; the environment may ask for more.</summary>
internal static class CrashPlan
{
    public const int Kills = 10;

    public static int Listings { get; } = int.TryParse(Environment.GetEnvironmentVariable("LOCALIZATIONKIT_CRASH_LISTINGS"), CultureInfo.InvariantCulture, out var asked) ? asked : 5_000;

    /// <summary>Gives listing number n: eight of ten go out, one is reviewed, one blocked.</summary>
    public static string Record(int n) => (n % 10) switch
    {
        8 => TestSupport.Services.SampleListings.Doubtful($"c-{n}"),
        9 => TestSupport.Services.SampleListings.Bad($"c-{n}"),
        _ => TestSupport.Services.SampleListings.Good($"c-{n}"),
    };

    public static int ReleasesExpected => Enumerable.Range(0, Listings).Count(n => n % 10 < 8);
}
