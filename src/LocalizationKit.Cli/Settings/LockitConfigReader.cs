using System.Globalization;
using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Judges.Chat;
using LocalizationKit.Judges.Onnx;
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
        Judge = root.TryGetProperty("judge", out var judge) ? ReadJudge(judge) : null,
        Lexicons = Paths(root, "lexicon"),
        LanguageModels = Paths(root, "languageModel"),
        Baseline = Text(root, "baseline") is { } baseline ? Resolve(baseline) : null,
        Gate = Text(root, "gate") is { } gate ? Resolve(gate) : null,
        RiskModel = Text(root, "riskModel") is { } model ? Resolve(model) : null,
    };

    private JudgeSettings ReadJudge(JsonElement judge) => new()
    {
        Onnx = judge.TryGetProperty("onnx", out var onnx) ? ReadOnnx(onnx) : null,
        Chat = judge.TryGetProperty("chat", out var chat) ? ReadChat(chat) : null,
        LowestRisk = Real(judge, "lowestRisk"),
        HighestRisk = Real(judge, "highestRisk"),
        TranslationCharacters = Number(judge, "translationCharacters"),
        TranslationCache = Text(judge, "translationCache") is { } cache ? Resolve(cache) : null,
    };

    private OnnxJudgeOptions ReadOnnx(JsonElement onnx)
    {
        var options = new OnnxJudgeOptions { Model = Resolve(Text(onnx, "model")!), Tokenizer = Resolve(Text(onnx, "tokenizer")!) };
        return options with
        {
            Numbering = Text(onnx, "numbering") is { } numbering ? JudgeSettings.Numberings[numbering] : options.Numbering,
            TargetFirst = onnx.TryGetProperty("targetFirst", out var first) ? first.GetBoolean() : options.TargetFirst,
            Threshold = Real(onnx, "threshold") ?? options.Threshold,
            BatchSize = Number(onnx, "batchSize") ?? options.BatchSize,
            MaxTokens = Number(onnx, "maxTokens") ?? options.MaxTokens,
            Threads = Number(onnx, "threads") ?? options.Threads,
        };
    }

    private ChatSettings ReadChat(JsonElement chat)
    {
        var options = new ChatJudgeOptions { Model = Text(chat, "model")! };
        var endpoint = Uri.TryCreate(Text(chat, "endpoint"), UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw guard.Fault("judge.chat.endpoint", "must be an address such as https://api.openai.com/v1.");
        return new ChatSettings(endpoint, Text(chat, "keyVariable"), Text(chat, "cache") is { } cache ? Resolve(cache) : null, options with
        {
            TokenBudget = Number(chat, "tokenBudget") ?? options.TokenBudget,
            MaxOutputTokens = Number(chat, "maxOutputTokens") ?? options.MaxOutputTokens,
            MaxTextLength = Number(chat, "maxTextLength") ?? options.MaxTextLength,
            Concurrency = Number(chat, "concurrency") ?? options.Concurrency,
            MaxRetries = Number(chat, "maxRetries") ?? options.MaxRetries,
            AttemptTimeout = Number(chat, "attemptTimeoutSeconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : options.AttemptTimeout,
        });
    }

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

    private static double? Real(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetDouble() : null;

    private static List<string> Texts(JsonElement element, string name) => !element.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [.. value.EnumerateArray().Select(e => e.GetString()!)];

    private List<string> Paths(JsonElement element, string name) => [.. Texts(element, name).Select(Resolve)];

    private string Resolve(string relative) => Path.GetFullPath(relative, Path.GetDirectoryName(Path.GetFullPath(path))!);
}
