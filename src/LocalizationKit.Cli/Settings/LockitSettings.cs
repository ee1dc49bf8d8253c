using LocalizationKit.Azure;

namespace LocalizationKit.Cli.Settings;

/// <summary>Lists the settings of <c>lockit.json</c>.</summary>
internal static class LockitSettings
{
    private static readonly Setting[] Where =
    [
        new("market", SettingKind.Text, "Market, or its beginning and a star, e.g. ja-JP or en-*; all when left out."),
        new("vertical", SettingKind.Text, "Vertical, e.g. beauty; all when left out."),
    ];

    private static readonly Setting[] Translation =
    [
        new("endpoint", SettingKind.Text, "Address of a resource of your own."),
        new("geography", SettingKind.OneOf, "Where texts are processed; global when left out.") { Values = [.. AzureSettingNames.Geographies.Keys] },
        new("region", SettingKind.Text, "Region of the resource, e.g. westeurope."),
        new("resourceId", SettingKind.Text, "Resource that an Entra identity stands for on a public host."),
        new("tokenScope", SettingKind.Text, "Scope that a token of Entra is asked for."),
        new("auth", SettingKind.OneOf, "How to sign in; key when left out.") { Values = [.. AzureSettingNames.Identities.Keys] },
        new("keyVariable", SettingKind.Text, "Environment variable that holds the key."),
        new("apiVersion", SettingKind.OneOf, "Version of the protocol.") { Values = [.. AzureSettingNames.Versions.Keys] },
        new("client", SettingKind.OneOf, "What speaks to the service; rest when left out.") { Values = [.. AzureSettingNames.Clients.Keys] },
        new("category", SettingKind.Text, "Category of a custom model, version 3.0."),
        new("deployment", SettingKind.Text, "Deployment of a model, version 2026-06-06."),
        new("allowFallback", SettingKind.Flag, "Whether the general model may stand in for a custom one."),
        new("charactersPerMinute", SettingKind.Number, "Budget of characters."),
        new("concurrency", SettingKind.Number, "Requests at the same time.") { Most = 64 },
        new("maxRetries", SettingKind.Number, "Retries of a request.") { Least = 0 },
        new("attemptTimeoutSeconds", SettingKind.Number, "Time for one attempt."),
        new("totalTimeoutSeconds", SettingKind.Number, "Time for a request with all its retries."),
    ];

    private static readonly Setting[] Onnx =
    [
        new("model", SettingKind.Text, "File of the ONNX model; relative to this file.") { IsRequired = true },
        new("tokenizer", SettingKind.Text, "File of its SentencePiece model; relative to this file.") { IsRequired = true },
        new("numbering", SettingKind.OneOf, "How pieces are numbered; xlm-roberta when left out.") { Values = [.. JudgeSettings.Numberings.Keys] },
        new("targetFirst", SettingKind.Flag, "Whether the target comes before the source in the input; true when left out."),
        new("threshold", SettingKind.Decimal, "Estimate below which a text is reported; 0.5 when left out.") { Least = -1000, Most = 1000 },
        new("batchSize", SettingKind.Number, "Texts estimated at once; 16 when left out.") { Most = 1024 },
        new("maxTokens", SettingKind.Number, "Greatest number of tokens of both texts; 512 when left out.") { Least = 8, Most = 100_000 },
        new("threads", SettingKind.Number, "Threads of one estimate; the number of processors when left out.") { Most = 1024 },
    ];

    private static readonly Setting[] Chat =
    [
        new("endpoint", SettingKind.Text, "Address of a server that speaks the chat protocol of OpenAI, e.g. https://api.openai.com/v1.") { IsRequired = true },
        new("model", SettingKind.Text, "Name of the model.") { IsRequired = true },
        new("keyVariable", SettingKind.Text, "Environment variable that holds the key; none is sent when left out."),
        new("tokenBudget", SettingKind.Number, "Greatest number of tokens of a run; 1000000 when left out."),
        new("maxOutputTokens", SettingKind.Number, "Greatest number of tokens of one answer; 1024 when left out.") { Most = 100_000 },
        new("maxTextLength", SettingKind.Number, "Greatest length of source and target together; a longer pair is not judged; 8000 when left out."),
        new("concurrency", SettingKind.Number, "Questions open at the same time; 4 when left out.") { Most = 64 },
        new("maxRetries", SettingKind.Number, "Repetitions of a call that failed; 3 when left out.") { Least = 0, Most = 10 },
        new("attemptTimeoutSeconds", SettingKind.Number, "Time for one attempt; 60 when left out.") { Most = 3600 },
        new("cache", SettingKind.Text, "Folder that keeps answers from run to run; relative to this file; for one run only when left out."),
    ];

    private static readonly Setting[] Judge =
    [
        new("onnx", SettingKind.Object, "A neural quality estimator on this machine.") { Members = Onnx },
        new("chat", SettingKind.Object, "A language model behind an API.") { Members = Chat },
        new("lowestRisk", SettingKind.Decimal, "Least risk of a text that is sent to a judge or translated back; 0.4 when left out.") { Least = 0, Most = 1 },
        new("highestRisk", SettingKind.Decimal, "Risk from which a text is no longer sent; 1 when left out.") { Least = 0, Most = 1 },
        new("translationCharacters", SettingKind.Number, "Greatest number of characters of a run for --back-translate and --fetch-candidates; 200000 when left out."),
        new("translationCache", SettingKind.Text, "Folder that keeps what --back-translate and --fetch-candidates got, from run to run; relative to this file; for one run only when left out."),
    ];

    /// <summary>Gets all settings.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        new("$schema", SettingKind.Text, "Address of this schema, for editors."),
        new("market", SettingKind.Text, "Market of records that name none, e.g. ja-JP."),
        new("vertical", SettingKind.Text, "Vertical of records that name none, e.g. beauty."),
        new("source", SettingKind.Text, "Source language of records that name none; zh-Hans when left out."),
        new("target", SettingKind.Text, "Target language of records that name no market: language-level rules only, e.g. de."),
        new("glossary", SettingKind.Texts, "Glossary files that hold for every record; relative to this file."),
        new("pack", SettingKind.Texts, "Folders of market packs of your own; relative to this file."),
        new("select", SettingKind.Texts, "Checks that run, e.g. LK2*; all when left out."),
        new("ignore", SettingKind.Texts, "Checks that do not run; wins over select."),
        new("severity", SettingKind.Map, "Severity by check, e.g. {\"LK3005\":\"minor\"}; off silences it.") { Values = SettingValues.Severities },
        new("rules", SettingKind.Objects, "Severities by market, vertical and field; the last rule that fits wins.")
        {
            Members =
            [
                .. Where,
                new("field", SettingKind.Text, "Name of the field, or its beginning and a star, e.g. title or attribute:*; all when left out."),
                new("check", SettingKind.Text, "Check, or its beginning and a star, e.g. LK4003 or LK4*.") { IsRequired = true },
                new("severity", SettingKind.OneOf, "Severity of its findings; off silences it.") { IsRequired = true, Values = SettingValues.Severities },
            ],
        },
        new("limits", SettingKind.Objects, "Length limits by market, vertical and field; the last one that fits wins, unit by unit. A record's own maxLength wins over them.")
        {
            Members =
            [
                .. Where,
                new("field", SettingKind.Text, "Name of the field, or its beginning and a star, e.g. title or attribute:*.") { IsRequired = true },
                new("characters", SettingKind.Number, "Greatest number of characters as a reader counts them."),
                new("words", SettingKind.Number, "Greatest number of words."),
                new("bytes", SettingKind.Number, "Greatest number of bytes in UTF-8."),
                new("width", SettingKind.Number, "Greatest width in half-width cells; a full-width character takes two."),
            ],
        },
        new("placeholders", SettingKind.Texts, "Regular expressions of placeholders of your own, without look-around and back references."),
        new("spelling", SettingKind.Object, "Spelling; off when left out.")
        {
            Members =
            [
                new("dictionaries", SettingKind.Texts, "Folders of Hunspell dictionaries, e.g. /usr/share/hunspell; relative to this file.") { IsRequired = true },
                new("words", SettingKind.Texts, "Files of further words, one a line; relative to this file."),
            ],
        },
        new("failOn", SettingKind.OneOf, "Lowest verdict that makes the exit code 1; block when left out.") { Values = ["block", "review", "never"] },
        new("format", SettingKind.OneOf, "Form of the results; pretty when left out.") { Values = SettingValues.Formats },
        new("inputFormat", SettingKind.OneOf, "Form of the batches; by file name when left out.") { Values = SettingValues.InputFormats },
        new("jobs", SettingKind.Number, "Listings judged at the same time; the number of processors when left out.") { Most = 1024 },
        new("translation", SettingKind.Object, "The service that lockit translate asks; its key comes from the environment.") { IsReadByOwner = true, Members = Translation },
        new("judge", SettingKind.Object, "Second opinions on texts of middling risk: what lockit check --judge and --back-translate ask.") { Members = Judge },
        new("baseline", SettingKind.Text, "File of accepted findings; relative to this file."),
        new("gate", SettingKind.Text, "Gate file of 'lockit train gate'; relative to this file."),
        new("riskModel", SettingKind.Text, "Risk model of 'lockit train risk'; relative to this file."),
        new("lexicon", SettingKind.Texts, "Lexicons of 'lockit train lexicon'; relative to this file."),
        new("languageModel", SettingKind.Texts, "Language models of 'lockit train lm'; relative to this file."),
    ];
}
