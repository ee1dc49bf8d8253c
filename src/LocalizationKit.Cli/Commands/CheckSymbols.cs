using System.CommandLine;
using LocalizationKit.Cli.Batches;
using LocalizationKit.Cli.Completion;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Commands;

/// <summary>Holds the arguments and options of <c>lockit check</c>.</summary>
internal sealed class CheckSymbols
{
    public Argument<string[]> Files { get; } = new("FILES") { Description = "Batches: .jsonl, .csv, .tsv, .xlsx, .parquet, .xlf, .tmx, .po, .resx, .arb, .json, feeds of shops; each also .gz; '-' or nothing reads standard input.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string?> Market { get; } = new Option<string?>("--market") { Description = "Market of records that name none, e.g. ja-JP.", HelpName = "ID" }.Offering(() => BuiltInMarkets.Catalog.Ids);

    public Option<string?> Vertical { get; } = new("--vertical") { Description = "Vertical of records that name none, e.g. beauty.", HelpName = "NAME" };

    public Option<string?> Source { get; } = new("--source") { Description = "Source language of records that name none [default: zh-Hans].", HelpName = "TAG" };

    public Option<string?> Target { get; } = new("--target") { Description = "Target language of records that name no market: language-level rules only, e.g. de.", HelpName = "TAG" };

    public Option<string[]> Glossary { get; } = Many("--glossary", "FILE", "Glossary (TSV, CSV, TBX or UTX) that holds for every record.");

    public Option<string[]> Pack { get; } = Many("--pack", "DIR", "Market pack of your own; replaces a built-in one of the same id.");

    public Option<string[]> Select { get; } = Many("--select", "GLOBS", "Run only these checks, e.g. LK2*,LK3004.");

    public Option<string[]> Ignore { get; } = Many("--ignore", "GLOBS", "Do not run these checks; wins over --select.");

    public Option<string[]> Severity { get; } = Many("--severity", "ID=LEVEL", "Severity of a check: off, neutral, minor, major or critical, e.g. LK3005=minor.");

    public Option<string?> FailOn { get; } = new Option<string?>("--fail-on") { Description = "Lowest verdict that makes the exit code 1: block, review or never [default: block].", HelpName = "VERDICT" }.Offering(() => ["block", "review", "never"]);

    public Option<string?> Format { get; } = new Option<string?>("--format", "-f") { Description = string.Join(", ", SettingValues.Formats) + " [default: pretty].", HelpName = "FORMAT" }.Offering(() => SettingValues.Formats);

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "File for the results [default: standard output].", HelpName = "FILE" };

    public Option<string?> InputFormat { get; } = new Option<string?>("--input-format") { Description = string.Join(", ", BatchFormats.Names) + " [default: by file name and content].", HelpName = "FORMAT" }.Offering(() => BatchFormats.Names);

    public Option<string?> InputEncoding { get; } = new("--input-encoding") { Description = "Encoding of tables and documents that do not declare it, e.g. shift_jis, gb18030 [default: UTF-8].", HelpName = "NAME" };

    public Option<string?> SourceFile { get; } = new("--source-file") { Description = "File with the sources, for forms of one language (.resx, .arb, .json, product feeds) [default: the one beside it, by the language in its name].", HelpName = "FILE" };

    public Option<int?> Jobs { get; } = new("--jobs", "-j") { Description = "Listings judged at the same time [default: number of processors].", HelpName = "N" };

    public Option<string?> Baseline { get; } = new("--baseline") { Description = "Accepted findings: shown as suppressed, neither scored nor gated.", HelpName = "FILE" };

    public Option<string?> WriteBaseline { get; } = new("--write-baseline") { Description = "Write all findings of this run as a baseline.", HelpName = "FILE" };

    public Option<string[]> Dictionaries { get; } = Many("--dictionaries", "DIR", "Folder of Hunspell dictionaries (de_DE.aff, de_DE.dic …): turns on LK3001 spelling.");

    public Option<string?> Config { get; } = new("--config") { Description = "Settings [default: the nearest lockit.json in this folder or above].", HelpName = "FILE" };

    public Option<string?> Gate { get; } = new("--gate") { Description = "Proven publish thresholds, made by 'lockit train gate'; they go before those of the markets.", HelpName = "FILE" };

    public Option<string?> RiskModel { get; } = new("--risk-model") { Description = "Risk model of your own, made by 'lockit train risk' [default: the built-in one].", HelpName = "FILE" };

    public Option<string[]> Lexicon { get; } = Many("--lexicon", "FILE", "Lexicon of your own, made by 'lockit train lexicon': finds single words left out or added (LK2301, LK2302).");

    public Option<string[]> LanguageModel { get; } = Many("--language-model", "FILE", "Language model of your own, made by 'lockit train lm': finds stretches that do not read like the language (LK3008).");

    public Option<bool> Choose { get; } = new("--choose") { Description = "Judge each text's candidates too and name the best one where it is not the target." };

    public Option<bool> WithTexts { get; } = new("--with-texts") { Description = "Results as JSON Lines carry their listings, so that 'lockit report' can show the texts without the batch." };

    public Option<bool> Bom { get; } = new("--bom") { Description = "Begin a CSV file with a byte order mark, for Excel." };

    public Option<string?> Title { get; } = new("--title") { Description = "Heading of an HTML page [default: Quality report].", HelpName = "TEXT" };

    public Option<string?> Annotate { get; } = new("--annotate") { Description = "Write the XLIFF batch again with its findings marked in the targets (ITS 2.0 locQualityIssue).", HelpName = "FILE" };
    public Option<bool> Judge { get; } = new("--judge") { Description = "Ask the judges of lockit.json (\"judge\") about texts of middling risk; they can only raise a verdict to review." };

    public Option<bool> BackTranslate { get; } = new("--back-translate") { Description = "Translate texts of middling risk back and compare them with the source; needs the settings of lockit translate." };

    public Option<bool> FetchCandidates { get; } = new("--fetch-candidates") { Description = "Ask the engine of lockit translate for a second translation of each text: an opinion for risk, LK2703 and --choose." };

    public Option<bool> NoProgress { get; } = new("--no-progress") { Description = "No progress line on the terminal." };

    public Option<bool> Stats { get; } = new("--stats") { Description = "One JSON line on standard error: records, segments, characters, seconds, segmentsPerSecond, peakBytes, and scores by market, engine, merchant and day." };

    /// <summary>Adds everything to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        AddFilesTo(command);
        Option[] options =
        [
            Market, Vertical, Source, Target, Glossary, Pack, Select, Ignore, Severity, FailOn, Format, Output, WithTexts, Bom, Title, Annotate,
            InputFormat, InputEncoding, SourceFile, Jobs, Baseline, WriteBaseline, Dictionaries, Gate, RiskModel, Lexicon, LanguageModel, Choose, Judge, BackTranslate, FetchCandidates, Config, NoProgress, Stats,
        ];
        AddTo(command, options);
    }

    /// <summary>Adds some options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="options">The options.</param>
    public static void AddTo(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            command.Add(option);
        }
    }

    /// <summary>Adds the batches to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddFilesTo(Command command)
    {
        Files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
            {
                result.AddError($"There is no option '{token.Value}'. A file of that name is written './{token.Value}'.");
            }
        });
        command.Add(Files);
    }

    /// <summary>Reads the settings of the command line over those of the configuration.</summary>
    /// <param name="result">The command line.</param>
    /// <returns>The settings.</returns>
    public CheckSettings SettingsOf(ParseResult result)
    {
        var config = result.GetValue(Config) ?? LockitConfig.FindNearest(Directory.GetCurrentDirectory());
        var below = config is null ? new CheckSettings() : LockitConfig.Read(config);
        var given = new CheckSettings
        {
            Market = result.GetValue(Market),
            Vertical = result.GetValue(Vertical),
            Source = result.GetValue(Source),
            Target = result.GetValue(Target),
            Glossaries = result.GetValue(Glossary) ?? [],
            Packs = result.GetValue(Pack) ?? [],
            Select = SettingValues.Globs(result.GetValue(Select), "--select"),
            Ignore = SettingValues.Globs(result.GetValue(Ignore), "--ignore"),
            Rules = [.. (result.GetValue(Severity) ?? []).SelectMany(s => s.Split(',')).Select(s => SettingValues.SeverityRuleOf(s.Trim(), "--severity"))],
            FailOn = SettingValues.FailOnOf(result.GetValue(FailOn), "--fail-on"),
            Format = SettingValues.OneOf(result.GetValue(Format), SettingValues.Formats, "--format"),
            InputFormat = SettingValues.OneOf(result.GetValue(InputFormat), SettingValues.InputFormats, "--input-format"),
            InputEncoding = result.GetValue(InputEncoding),
            SourceFile = result.GetValue(SourceFile),
            Jobs = result.GetValue(Jobs),
            Baseline = result.GetValue(Baseline),
            Gate = result.GetValue(Gate),
            RiskModel = result.GetValue(RiskModel),
            Lexicons = result.GetValue(Lexicon) ?? [],
            LanguageModels = result.GetValue(LanguageModel) ?? [],
            ChoosesCandidates = result.GetValue(Choose),
            AsksJudges = result.GetValue(Judge),
            TranslatesBack = result.GetValue(BackTranslate),
            FetchesCandidates = result.GetValue(FetchCandidates),
            Dictionaries = result.GetValue(Dictionaries) ?? [],
        };
        return given.Over(below);
    }

    /// <summary>Reads what is said of the results.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="settings">The settings of the run.</param>
    /// <returns>The options of the writers.</returns>
    public ResultOptions ResultOptionsOf(ParseResult result, CheckSettings settings) => new()
    {
        FailOn = settings.FailOn ?? Settings.FailOn.Block,
        WithTexts = result.GetValue(WithTexts),
        HasMark = result.GetValue(Bom),
        Title = result.GetValue(Title) ?? new ResultOptions().Title,
        Source = settings.Source ?? new ResultOptions().Source,
    };

    private static Option<string[]> Many(string name, string helpName, string description) =>
        new(name) { Description = description, HelpName = helpName, Arity = ArgumentArity.OneOrMore };
}
