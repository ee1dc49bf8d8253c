using System.Text.Json;
using LocalizationKit.Mqm;

namespace LocalizationKit.Cli.Settings;

/// <summary>Reads <c>lockit.json</c>: the settings a team keeps beside its batches. Paths in it are relative to the file.</summary>
internal static class LockitConfig
{
    /// <summary>The name that is looked for in the working folder and above.</summary>
    public const string FileName = "lockit.json";

    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Finds the nearest configuration.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <returns>Its path; null when there is none.</returns>
    public static string? FindNearest(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var path = Path.Combine(current.FullName, FileName);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The settings.</returns>
    /// <exception cref="UsageException">The file is missing, is not JSON, or has an unknown or wrong setting.</exception>
    public static CheckSettings Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no configuration '{path}'; name an existing file with --config, or leave the option out.");
        }

        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new UsageException($"{path}: must be one JSON object, e.g. {{\"market\":\"ja-JP\"}}.");
            }

            var settings = new CheckSettings();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                settings = Apply(settings, property, path);
            }

            return settings;
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{path}:{exception.LineNumber + 1}: not valid JSON: {exception.Message}", exception);
        }
    }

    private static CheckSettings Apply(CheckSettings settings, JsonProperty property, string path)
    {
        var where = $"{path}: {property.Name}";
        return property.Name switch
        {
            "$schema" => settings,
            "market" => settings with { Market = Text(property, where) },
            "vertical" => settings with { Vertical = Text(property, where) },
            "source" => settings with { Source = Text(property, where) },
            "target" => settings with { Target = Text(property, where) },
            "glossary" => settings with { Glossaries = Paths(property, where, path) },
            "pack" => settings with { Packs = Paths(property, where, path) },
            "select" => settings with { Select = SettingValues.Globs(Texts(property, where), where) },
            "ignore" => settings with { Ignore = SettingValues.Globs(Texts(property, where), where) },
            "severity" => settings with { Severities = Severities(property, where) },
            "failOn" => settings with { FailOn = SettingValues.FailOnOf(Text(property, where), where) },
            "format" => settings with { Format = SettingValues.OneOf(Text(property, where), SettingValues.Formats, where) },
            "inputFormat" => settings with { InputFormat = SettingValues.OneOf(Text(property, where), SettingValues.InputFormats, where) },
            "jobs" => settings with { Jobs = property.Value.TryGetInt32Safe() ?? throw new UsageException($"{where}: must be a whole number.") },
            "baseline" => settings with { Baseline = Resolve(Text(property, where), path) },
            "gate" => settings with { Gate = Resolve(Text(property, where), path) },
            "riskModel" => settings with { RiskModel = Resolve(Text(property, where), path) },
            "choose" => settings with { Choose = Truth(property, where) },
            _ => throw new UsageException($"{where}: unknown setting. Known: market, vertical, source, target, glossary, pack, select, ignore, severity, failOn, format, inputFormat, jobs, baseline, gate, riskModel, choose."),
        };
    }

    private static string Text(JsonProperty property, string where) =>
        property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : throw new UsageException($"{where}: must be a text.");

    private static bool Truth(JsonProperty property, string where) =>
        property.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? property.Value.GetBoolean() : throw new UsageException($"{where}: must be true or false.");

    private static List<string> Texts(JsonProperty property, string where)
    {
        var value = property.Value;
        if (value.ValueKind == JsonValueKind.String)
        {
            return [value.GetString()!];
        }

        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(e => e.ValueKind != JsonValueKind.String))
        {
            throw new UsageException($"{where}: must be a text or a list of texts.");
        }

        return [.. value.EnumerateArray().Select(e => e.GetString()!)];
    }

    private static List<KeyValuePair<string, Severity>> Severities(JsonProperty property, string where)
    {
        if (property.Value.ValueKind != JsonValueKind.Object)
        {
            throw new UsageException($"{where}: must be an object such as {{\"LK3005\":\"minor\"}}.");
        }

        return [.. property.Value.EnumerateObject().Select(p => SettingValues.SeverityPairOf($"{p.Name}={Text(p, $"{where}.{p.Name}")}", where))];
    }

    private static List<string> Paths(JsonProperty property, string where, string config) => [.. Texts(property, where).Select(t => Resolve(t, config))];

    private static string Resolve(string path, string config) => Path.GetFullPath(path, Path.GetDirectoryName(Path.GetFullPath(config))!);

    private static int? TryGetInt32Safe(this JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
