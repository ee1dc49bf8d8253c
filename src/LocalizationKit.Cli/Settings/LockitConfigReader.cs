using System.Globalization;
using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Settings;

/// <summary>Turns a <c>lockit.json</c> whose form is known to be right into settings.</summary>
/// <param name="root">The whole object.</param>
/// <param name="path">The file; paths in it are relative to it.</param>
/// <param name="guard">Words what is wrong.</param>
internal sealed class LockitConfigReader(JsonElement root, string path, SettingGuard guard)
{
    /// <summary>Reads the settings.</summary>
    /// <returns>The settings.</returns>
    /// <exception cref="UsageException">A check does not exist.</exception>
    public CheckSettings Read() => new()
    {
        Market = Text(root, "market"),
        Vertical = Text(root, "vertical"),
        Source = Text(root, "source"),
        Target = Text(root, "target"),
        Glossaries = Paths(root, "glossary"),
        Packs = Paths(root, "pack"),
        Select = [.. Globs("select")],
        Ignore = [.. Globs("ignore")],
        Rules = [.. Severities(), .. Items("rules", ReadRule)],
        Limits = [.. Items("limits", ReadLimit)],
        Placeholders = Texts(root, "placeholders"),
        Dictionaries = root.TryGetProperty("spelling", out var spelling) ? Paths(spelling, "dictionaries") : [],
        Words = root.TryGetProperty("spelling", out var words) ? Paths(words, "words") : [],
        FailOn = SettingValues.FailOnOf(Text(root, "failOn"), "failOn"),
        Format = Text(root, "format"),
        InputFormat = Text(root, "inputFormat"),
        Jobs = Number(root, "jobs"),
        Translation = root.TryGetProperty("translation", out var translation) ? TranslationConfig.Read(translation, guard.PlaceOf("translation")) : null,
        Baseline = Text(root, "baseline") is { } baseline ? Resolve(baseline) : null,
        Gate = Text(root, "gate") is { } gate ? Resolve(gate) : null,
        RiskModel = Text(root, "riskModel") is { } model ? Resolve(model) : null,
    };

    private IEnumerable<CheckRule> Severities() => root.TryGetProperty("severity", out var map)
        ? map.EnumerateObject().Select(p => new CheckRule(Checks(p.Name, $"severity.{p.Name}"), SettingValues.SeverityOf(p.Value.GetString()!, "severity")))
        : [];

    private CheckRule ReadRule(JsonElement item, string where) =>
        new(Checks(Text(item, "check")!, $"{where}.check"), SettingValues.SeverityOf(Text(item, "severity")!, where))
        {
            Market = Text(item, "market"),
            Vertical = Text(item, "vertical"),
            Field = Text(item, "field"),
        };

    private FieldLimit ReadLimit(JsonElement item, string where)
    {
        var limit = new FieldLimit(Text(item, "field")!)
        {
            Market = Text(item, "market"),
            Vertical = Text(item, "vertical"),
            Characters = Number(item, "characters"),
            Words = Number(item, "words"),
            Bytes = Number(item, "bytes"),
            Width = Number(item, "width"),
        };
        return (limit.Characters ?? limit.Words ?? limit.Bytes ?? limit.Width) is null
            ? throw guard.Fault(where, "has no limit; give it characters, words, bytes or width.")
            : limit;
    }

    private IEnumerable<T> Items<T>(string name, Func<JsonElement, string, T> read) => root.TryGetProperty(name, out var list)
        ? list.EnumerateArray().Select((item, i) => read(item, $"{name}[{i.ToString(CultureInfo.InvariantCulture)}]"))
        : [];

    private IEnumerable<string> Globs(string name) =>
        Texts(root, name).SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Select(g => Checks(g, name));

    private string Checks(string glob, string where)
    {
        try
        {
            return SettingValues.Glob(glob.Trim(), where);
        }
        catch (UsageException exception)
        {
            throw guard.Fault(where, exception.Message[(where.Length + 2)..]);
        }
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static List<string> Texts(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [.. value.EnumerateArray().Select(e => e.GetString()!)];

    private List<string> Paths(JsonElement element, string name) => [.. Texts(element, name).Select(Resolve)];

    private string Resolve(string relative) => Path.GetFullPath(relative, Path.GetDirectoryName(Path.GetFullPath(path))!);
}
