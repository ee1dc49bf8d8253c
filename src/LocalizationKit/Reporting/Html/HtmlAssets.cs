using System.Security.Cryptography;
using System.Text;

namespace LocalizationKit.Reporting.Html;

/// <summary>Holds the page, the style and the scripts of the report, which are files compiled into the kit.</summary>
internal static class HtmlAssets
{
    private static readonly string[] Scripts = ["dom.js", "charts.js", "summary.js", "listing.js", "facets.js", "main.js"];

    /// <summary>Gets the style.</summary>
    public static string Style { get; } = Read("report.css");

    /// <summary>Gets the script.</summary>
    public static string Script { get; } = string.Join('\n', Scripts.Select(s => Read("Script." + s)));

    /// <summary>Gets the page in pieces: text, and the names of what stands between, by turns.</summary>
    public static IReadOnlyList<string> Page { get; } = Read("report.html").Split("{{").SelectMany((piece, i) => i == 0 ? [piece] : piece.Split("}}", 2)).ToList();

    /// <summary>Computes what a content security policy admits a script or style by.</summary>
    /// <param name="text">What stands between the tags.</param>
    /// <returns>The source expression, without quotes.</returns>
    public static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream("LocalizationKit.Reporting.Html." + name)
            ?? throw new InvalidOperationException($"{name} is not compiled into the kit.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
