using LocalizationKit.Cli.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Markets;
using LocalizationKit.Mqm;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads single setting values; a wrong one is a <see cref="UsageException"/> that names where it was given and what is allowed.</summary>
internal static class SettingValues
{
    public static readonly IReadOnlyList<string> Formats = ["pretty", "plain", "jsonl", "json", "sarif", "junit", "html", "markdown", "csv", "github", "gitlab"];

    public static readonly IReadOnlyList<string> InputFormats = BatchFormats.Names;

    public static string? OneOf(string? value, IReadOnlyList<string> allowed, string where) =>
        value is null || allowed.Contains(value, StringComparer.Ordinal)
            ? value
            : throw new UsageException($"{where}: '{value}' is none of {string.Join(", ", allowed)}.");

    public static LanguageTag? Tag(string? value, string where) =>
        value is null ? null
        : LanguageTag.TryParse(value, out var tag) ? tag
        : throw new UsageException($"{where}: '{value}' is not a language tag such as de or zh-Hans.");

    public static FailOn? FailOnOf(string? value, string where) => value switch
    {
        null => null,
        "block" => FailOn.Block,
        "review" => FailOn.Review,
        "never" => FailOn.Never,
        _ => throw new UsageException($"{where}: '{value}' is none of block, review, never."),
    };

    public static readonly IReadOnlyList<string> Severities = ["off", "neutral", "minor", "major", "critical"];

    /// <summary>Reads a severity; <c>off</c> is none.</summary>
    public static Severity? SeverityOf(string value, string where) => value switch
    {
        "off" => null,
        "neutral" => Severity.Neutral,
        "minor" => Severity.Minor,
        "major" => Severity.Major,
        "critical" => Severity.Critical,
        _ => throw new UsageException($"{where}: '{value}' is none of off, neutral, minor, major, critical."),
    };

    public static CheckRule SeverityRuleOf(string pair, string where)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new UsageException($"{where}: '{pair}' must be a check and a level, e.g. LK3005=minor.");
        }

        return new CheckRule(Glob(pair[..equals], where), SeverityOf(pair[(equals + 1)..], where));
    }

    public static IReadOnlyList<string> Globs(IEnumerable<string>? values, string where) =>
        [.. (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(g => Glob(g, where))];

    // A glob that fits no check is a slip of the pen, and a check that silently does not run is the worst outcome.
    public static string Glob(string glob, string where) =>
        CheckCatalog.All.Any(c => CheckSelection.Fits(glob, c.Descriptor.Id))
            ? glob
            : throw new UsageException($"{where}: no check fits '{glob}'; 'lockit checks' lists them.");
}
