using System.Text;
using System.Text.RegularExpressions;
using LocalizationKit.Batches.Documents.Amazon;
using LocalizationKit.Batches.Documents.Google;
using LocalizationKit.Batches.Documents.Json;
using LocalizationKit.Batches.Documents.Po;
using LocalizationKit.Batches.Documents.Resx;
using LocalizationKit.Batches.Documents.Tmx;
using LocalizationKit.Batches.Documents.Xliff;

namespace LocalizationKit.Batches.Documents;

/// <summary>Knows the forms of localization documents: by name, by extension and by content.</summary>
public static partial class DocumentFormats
{
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".xlf"] = "xliff",
        [".xliff"] = "xliff",
        [".sdlxliff"] = "xliff",
        [".mqxliff"] = "xliff",
        [".mxliff"] = "xliff",
        [".tmx"] = "tmx",
        [".po"] = "po",
        [".pot"] = "po",
        [".resx"] = "resx",
        [".arb"] = "arb",
    };

    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["xliff"] = "xliff",
        ["tmx"] = "tmx",
        ["root"] = "resx",
        ["rss"] = "google-xml",
        ["feed"] = "google-xml",
    };

    /// <summary>Gets the names of the forms.</summary>
    public static IReadOnlyList<string> Names { get; } = ["xliff", "tmx", "po", "resx", "arb", "json", "google-xml", "amazon-json"];

    /// <summary>Makes the reader of a form.</summary>
    /// <param name="name">The name of the form.</param>
    /// <param name="encoding">The encoding; null to go by the document.</param>
    /// <returns>The reader.</returns>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    public static IListingReader CreateReader(string name, string? encoding = null) => CreateDocumentReader(name, encoding);

    /// <summary>Makes what writes new targets back into documents of a form and leaves everything else as it is.</summary>
    /// <param name="name">The name of the form.</param>
    /// <param name="encoding">The encoding; null to go by the document.</param>
    /// <returns>The rewriter.</returns>
    /// <exception cref="ArgumentException">There is no such form.</exception>
    public static ITargetRewriter CreateRewriter(string name, string? encoding = null) => new DocumentTargetRewriter(CreateDocumentReader(name, encoding));

    internal static DocumentReader CreateDocumentReader(string name, string? encoding = null) => name switch
    {
        "xliff" => new XliffReader { Encoding = encoding },
        "tmx" => new TmxReader { Encoding = encoding },
        "po" => new PoReader { Encoding = encoding },
        "resx" => new ResxReader { Encoding = encoding },
        "arb" or "json" => new JsonTextsReader { Encoding = encoding },
        "google-xml" => new GoogleFeedReader { Encoding = encoding },
        "amazon-json" => new AmazonListingsReader { Encoding = encoding },
        _ => throw new ArgumentException($"'{name}' is none of {string.Join(", ", Names)}.", nameof(name)),
    };

    /// <summary>Returns whether a document of a form has one language, so that the sources come from another document.</summary>
    /// <param name="name">The name of the form.</param>
    /// <returns>Whether it has.</returns>
    public static bool IsOneLanguage(string name) => name is "resx" or "arb" or "json" or "google-xml" or "amazon-json";

    /// <summary>Returns whether each text of a form stands alone under a key that all languages must have.</summary>
    /// <param name="name">The name of the form.</param>
    /// <returns>Whether it does.</returns>
    internal static bool HasKeys(string name) => name is "resx" or "arb" or "json";

    /// <summary>Finds the form of a document.</summary>
    /// <param name="fileName">The name of the file; empty when there is none.</param>
    /// <param name="start">The first bytes, some thousand of them.</param>
    /// <returns>The name of the form; null when it is none of these.</returns>
    public static string? Detect(string fileName, ReadOnlySpan<byte> start)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        var extension = Path.GetExtension(fileName);
        if (Extensions.TryGetValue(extension, out var known))
        {
            return known;
        }

        // Records of JSON Lines are what most batches are, and nothing else begins so: no need to look for declarations.
        var isJson = extension.Equals(".json", StringComparison.OrdinalIgnoreCase);
        if (!isJson && start.Length > 1 && start[0] == '{' && start[1] != 0)
        {
            return null;
        }

        var encoding = DocumentEncoding.Detect(start, null).Encoding ?? DocumentEncoding.Utf8;
        var text = encoding.Encoding.GetString(start[encoding.MarkLength..]).TrimStart();

        if (text.StartsWith('<'))
        {
            return Root().Match(text) is { Success: true } root ? Roots.GetValueOrDefault(root.Groups["name"].Value) : null;
        }

        if (isJson)
        {
            return OfJson(text);
        }

        return PoStart().IsMatch(text) ? "po" : null;
    }

    // A record of JSON Lines is a whole object in one line, with texts in known places.
    private static string? OfJson(string text)
    {
        var line = text.Split('\n')[0];
        var isRecord = line.Contains("\"id\"", StringComparison.Ordinal) && (line.Contains("\"source\"", StringComparison.Ordinal) || line.Contains("\"fields\"", StringComparison.Ordinal));
        if (!text.StartsWith('{') || isRecord)
        {
            return null;
        }

        return text.Contains("\"messages\"", StringComparison.Ordinal) && text.Contains("\"sku\"", StringComparison.Ordinal) ? "amazon-json"
            : text.Contains("\"@@locale\"", StringComparison.Ordinal) ? "arb" : "json";
    }

    [GeneratedRegex(@"\A(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^<>]*>|\s)*<(?:[\w.-]+:)?(?<name>[\w.-]+)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Root();

    [GeneratedRegex(@"\A(?:#[^\n]*\n|\s)*msg(?:id|ctxt)\s+""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PoStart();
}
