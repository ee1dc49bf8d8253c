using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Reads severities as packs write them.</summary>
internal static class SeverityName
{
    public const string Remedy = "Write neutral, minor, major or critical.";

    public static Severity? Parse(string text) => text.ToUpperInvariant() switch
    {
        "NEUTRAL" => Severity.Neutral,
        "MINOR" => Severity.Minor,
        "MAJOR" => Severity.Major,
        "CRITICAL" => Severity.Critical,
        _ => null,
    };
}
