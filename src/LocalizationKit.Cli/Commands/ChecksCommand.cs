using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Checks;

namespace LocalizationKit.Cli.Commands;

/// <summary>Lists the checks, and prints their pages: <c>lockit checks</c>.</summary>
internal sealed class ChecksCommand : ExampleCommand
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Option<string> _format = new("--format") { Description = "pretty or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "pretty" };
    private readonly Option<string?> _docs = new("--write-docs") { Description = "Write one Markdown page per check and an index into this folder.", HelpName = "DIR" };

    /// <summary>Initializes the command.</summary>
    public ChecksCommand()
        : base("checks", "Lists all checks with category and severity.")
    {
        _format.AcceptOnlyFromAmong("pretty", "json");
        Add(_format);
        Add(_docs);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, string Meaning)> Examples =>
    [
        ("lockit checks", "the catalogue"),
        ("lockit checks --format json", "the same for programs"),
        ("lockit checks --write-docs docs/checks", "prints the pages anew after a check has changed"),
    ];

    private int Run(ParseResult result)
    {
        var checks = CheckCatalog.All.Select(c => c.Descriptor).ToList();
        var output = result.InvocationConfiguration.Output;
        if (result.GetValue(_docs) is { } folder)
        {
            WriteDocs(folder, checks);
            output.WriteLine($"{checks.Count} pages written to {folder}");
        }
        else if (result.GetValue(_format) == "json")
        {
            output.WriteLine(ToJson(checks));
        }
        else
        {
            foreach (var check in checks)
            {
                output.WriteLine($"{check.Id}  {check.Name,-26} {check.Severity.ToString().ToLowerInvariant(),-8} {check.Category,-44} {check.Summary}");
            }
        }

        return ExitCodes.Success;
    }

    private static void WriteDocs(string folder, List<CheckDescriptor> checks)
    {
        Directory.CreateDirectory(folder);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        File.WriteAllText(Path.Combine(folder, "README.md"), CheckPage.PrintIndex(checks), utf8);
        foreach (var check in checks)
        {
            File.WriteAllText(Path.Combine(folder, check.Id + ".md"), CheckPage.Print(check), utf8);
        }
    }

    private static string ToJson(List<CheckDescriptor> checks)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var check in checks)
            {
                json.WriteStartObject();
                json.WriteString("id", check.Id);
                json.WriteString("name", check.Name);
                json.WriteString("category", check.Category.ToString());
                json.WriteString("severity", check.Severity.ToString().ToLowerInvariant());
                json.WriteString("since", check.Since);
                json.WriteString("summary", check.Summary);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
