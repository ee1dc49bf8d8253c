using System.Text;
using LocalizationKit.Batches;
using LocalizationKit.Batches.Documents;
using LocalizationKit.Cli.Batches;

namespace LocalizationKit.Fuzz;

/// <summary>Names what reads content that strangers write, one target each.</summary>
internal static class FuzzTargets
{
    public static readonly IReadOnlyDictionary<string, Action<byte[]>> All = new Dictionary<string, Action<byte[]>>(StringComparer.Ordinal)
    {
        ["quantities"] = static content => QuantityTarget.Run(Encoding.UTF8.GetString(content)),
        ["jsonl"] = static content => BatchTarget.Run(content, new JsonLinesListingReader(), new JsonLinesTargetRewriter()),
        ["csv"] = static content => BatchTarget.Run(content, new CsvListingReader(','), new CsvTargetRewriter(',')),
        ["xlsx"] = static content => WorkbookTarget.Run(content),
        ["xliff"] = Document("xliff"),
        ["tmx"] = Document("tmx"),
        ["po"] = Document("po"),
        ["resx"] = Document("resx"),
        ["json"] = Document("json"),
        ["google-xml"] = Document("google-xml"),
        ["glossary"] = static content => GlossaryTarget.Run(content),
        ["pack"] = static content => PackTarget.Run(content),
        ["models"] = static content => ModelTarget.Run(content),
        ["settings"] = static content => SettingsTarget.Run(Encoding.UTF8.GetString(content)),
    };

    private static Action<byte[]> Document(string name) =>
        content => BatchTarget.Run(content, DocumentFormats.CreateReader(name), DocumentFormats.CreateRewriter(name));
}
