using System.Text.Json;
using LocalizationKit.Mqm;

namespace LocalizationKit.Markets;

/// <summary>Reads a <c>market.json</c>. Strict: a key it does not know is an error, because a misspelt setting would be a rule that silently does not hold.</summary>
internal sealed class PackManifestReader(PackProblems problems)
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a manifest.</summary>
    /// <param name="text">The content.</param>
    /// <param name="file">The file, as problems name it.</param>
    /// <returns>The manifest; null when it cannot be used at all.</returns>
    public PackManifest? Read(string text, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Read(new ManifestObject(document.RootElement, "", file, new JsonLineIndex(text), problems));
            }

            problems.Error("LK9102", file, 1, "The file holds no JSON object.", "Write one object with the keys id, version, language and so on.");
        }
        catch (JsonException exception)
        {
            problems.Error("LK9102", file, (int)(exception.LineNumber ?? 0) + 1, $"The file is not valid JSON: {exception.Message}", "Mend the syntax; comments and trailing commas are not allowed.");
        }

        catch (InvalidOperationException)
        {
            // What the parser throws for the escape of half a surrogate pair, and only when the text is asked for.
            problems.Error("LK9102", file, 0, "A text has an escape for half a surrogate pair, which is no character.", "Write the character itself.");
        }

        return null;
    }

    private static PackManifest? Read(ManifestObject root)
    {
        root.Only("id", "version", "extends", "language", "name", "numbers", "dates", "quotes", "currency", "units", "fields", "severities", "ignore", "gate", "register", "sources");
        var id = root.Text("id", isRequired: true);
        var version = root.Text("version", isRequired: true);
        var extends = root.Text("extends");
        var gate = root.Object("gate")?.Only("riskThreshold", "verticals");
        return id is null || version is null ? null : new PackManifest
        {
            Id = id,
            Version = version,
            Extends = extends,
            Language = ReadLanguage(root, isRequired: extends is null),
            Name = root.Text("name"),
            Numbers = ReadNumbers(root.Object("numbers")),
            Dates = ReadDates(root.Object("dates")),
            Quotes = ReadQuotes(root),
            Currency = ReadCurrency(root.Object("currency")),
            Units = ReadUnits(root.Object("units")),
            Limits = ReadFields(root.Object("fields")),
            Severities = ReadSeverities(root.Object("severities")),
            IgnoredChecks = root.Texts("ignore"),
            RiskThreshold = gate?.Fraction("riskThreshold"),
            VerticalThresholds = ReadThresholds(gate?.Object("verticals")),
            Register = root.Text("register"),
            Sources = [.. (root.Objects("sources") ?? []).Select(ReadSource)],
        };
    }

    private static LanguageTag? ReadLanguage(ManifestObject root, bool isRequired) =>
        root.Text("language", isRequired) is not { } text ? null
        : LanguageTag.TryParse(text, out var tag) ? tag
        : root.Wrong<LanguageTag>("language", "a language tag such as ja or zh-Hant-HK");

    private static NumberConventions? ReadNumbers(ManifestObject? numbers) =>
        numbers?.Only("decimal", "group").OneOf("decimal", ".", ",", "٫") is { } separator
            ? new NumberConventions(separator, numbers.Texts("group") ?? [])
            : null;

    private static DateConventions? ReadDates(ManifestObject? dates) =>
        dates?.Only("order", "calendars").OneOf("order", "ymd", "mdy", "dmy") is { } order
            ? new DateConventions(order, dates.Texts("calendars") ?? ["gregorian"])
            : null;

    private static IReadOnlyList<string>? ReadQuotes(ManifestObject root)
    {
        var quotes = root.Texts("quotes");
        return quotes is null || quotes.All(q => q.Length >= 2)
            ? quotes
            : root.Wrong<IReadOnlyList<string>>("quotes", "each pair as one text, opening mark first, e.g. \"「」\"");
    }

    private static CurrencyConventions? ReadCurrency(ManifestObject? currency)
    {
        if (currency?.Only("code", "symbols", "fractionDigits").Text("code", isRequired: true) is not { } code)
        {
            return null;
        }

        var isCode = code.Length == 3 && code.All(char.IsAsciiLetterUpper);
        return isCode
            ? new CurrencyConventions(code, currency.Texts("symbols") ?? [], currency.Integer("fractionDigits", 0, 4) ?? 2)
            : currency.Wrong<CurrencyConventions>("code", "an ISO 4217 code such as JPY");
    }

    private static UnitConventions? ReadUnits(ManifestObject? units)
    {
        var policy = units?.Only("policy", "system").OneOf("policy", "keep", "convert", "both", "any");
        return policy is null ? null : new UnitConventions(
            policy switch
            {
                "keep" => UnitPolicy.Keep,
                "convert" => UnitPolicy.Convert,
                "both" => UnitPolicy.Both,
                _ => UnitPolicy.Any,
            },
            units?.OneOf("system", "metric", "us", "uk") ?? "metric");
    }

    private static Dictionary<string, FieldLimit> ReadFields(ManifestObject? fields)
    {
        var limits = new Dictionary<string, FieldLimit>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in fields?.Keys ?? [])
        {
            if (fields?.Object(name)?.Only("maxLength", "maxWords", "maxBytes", "maxWidth") is { } field)
            {
                limits[name] = new FieldLimit(name)
                {
                    Characters = field.Integer("maxLength", 1, 1_000_000),
                    Words = field.Integer("maxWords", 1, 1_000_000),
                    Bytes = field.Integer("maxBytes", 1, 10_000_000),
                    Width = field.Integer("maxWidth", 1, 1_000_000),
                };
            }
        }

        return limits;
    }

    private static Dictionary<string, Severity> ReadSeverities(ManifestObject? severities)
    {
        var read = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in severities?.Keys ?? [])
        {
            if (severities?.OneOf(id, "neutral", "minor", "major", "critical") is { } text && SeverityName.Parse(text) is { } severity)
            {
                read[id] = severity;
            }
        }

        return read;
    }

    private static Dictionary<string, double> ReadThresholds(ManifestObject? verticals)
    {
        var thresholds = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in verticals?.Keys ?? [])
        {
            if (verticals?.Fraction(name) is { } threshold)
            {
                thresholds[name] = threshold;
            }
        }

        return thresholds;
    }

    private static MarketSource ReadSource(ManifestObject source)
    {
        source.Only("title", "url", "licence", "note");
        return new MarketSource(source.Text("title", isRequired: true) ?? "", source.Text("url"), source.Text("licence"), source.Text("note"));
    }
}
