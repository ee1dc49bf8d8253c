using System.CommandLine;
using LocalizationKit.Cli.Output;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Facts;
using LocalizationKit.Markets;

namespace LocalizationKit.Cli.Commands;

/// <summary>Prints what was understood of texts: <c>lockit facts</c>.</summary>
internal sealed class FactsCommand : ExampleCommand
{
    private readonly Argument<string?> _file = new("FILE") { Description = "Texts: JSONL {\"id\",\"text\",\"language\"} or plain lines; '-' or nothing reads standard input.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _input = new("--input-format") { Description = "jsonl or text [default: jsonl for .jsonl files, otherwise text].", HelpName = "FORMAT" };
    private readonly Option<string?> _language = new("--language") { Description = "Language of texts that name none [default: und].", HelpName = "TAG" };
    private readonly Option<string?> _format = new("--format") { Description = "jsonl or pretty [default: jsonl, pretty on a terminal].", HelpName = "FORMAT" };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "File for the facts [default: standard output].", HelpName = "FILE" };

    /// <summary>Initializes the command.</summary>
    public FactsCommand()
        : base("facts", "Prints every quantity, date, price, size, code and placeholder that was understood.")
    {
        Add(_file);
        Add(_input);
        Add(_language);
        Add(_format);
        Add(_output);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("echo '满199元减30，3.2亿人在用' | lockit facts --language zh-Hans", "one text per line"),
        ("lockit facts texts.jsonl --format pretty", "a file of texts with ids"),
    ];

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var file = result.GetValue(_file);
        var language = LanguageOf(result.GetValue(_language) ?? "und", "--language");
        var input = SettingValues.OneOf(result.GetValue(_input), ["jsonl", "text"], "--input-format") ?? (file is not null && file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? "jsonl" : "text");
        var toFile = result.GetValue(_output);
        var format = SettingValues.OneOf(result.GetValue(_format), ["jsonl", "pretty"], "--format") ?? (toFile is null && !Console.IsOutputRedirected ? "pretty" : "jsonl");
        await using var target = OutputTarget.Open(toFile, result.InvocationConfiguration.Output);
        await using var stream = TextSource.Open(file);
        var bad = 0;
        await foreach (var record in TextSource.ReadAsync(stream, file, input == "jsonl", cancellationToken))
        {
            if (record.Problem is { } problem)
            {
                bad++;
                await result.InvocationConfiguration.Error.WriteLineAsync("lockit: " + problem);
                continue;
            }

            var facts = new TextFacts(record.Text, record.Language is { } own && LanguageTag.TryParse(own, out var tag) ? tag : language);
            await target.Writer.WriteAsync(format == "jsonl" ? FactsText.Json(record.Id, facts) : FactsText.Pretty(record.Id, facts));
        }

        return bad > 0 ? ExitCodes.Unreadable : ExitCodes.Success;
    }

    private static LanguageTag LanguageOf(string text, string where) =>
        LanguageTag.TryParse(text, out var tag) ? tag : throw new UsageException($"{where}: '{text}' is not a language tag such as zh-Hans.");
}
