using System.Globalization;
using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Writes the marks of one unit. Each declares the namespace of ITS itself, so nothing outside the unit changes.</summary>
/// <param name="isVersion2">Whether the unit is one of XLIFF 2, where a mark needs an id.</param>
/// <param name="prefix">The prefix of the elements of XLIFF, with its colon; empty for none.</param>
/// <param name="raw">The unit as it stands in the document.</param>
/// <param name="syntax">How text is written.</param>
internal sealed class XliffMarks(bool isVersion2, string prefix, string raw, XmlSyntax syntax)
{
    private int _number;

    /// <summary>Gets the end tag of a mark.</summary>
    public string Close { get; } = $"</{prefix}mrk>";

    /// <summary>Writes the start tag of a mark.</summary>
    /// <param name="issue">What it says.</param>
    /// <returns>The tag.</returns>
    public string Open(XliffIssue issue)
    {
        var kind = isVersion2 ? $"id=\"{NewId()}\" type=\"its:generic\"" : "mtype=\"x-its\"";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<{prefix}mrk {kind} xmlns:its=\"http://www.w3.org/2005/11/its\" its:locQualityIssueType=\"{issue.Type}\" its:locQualityIssueComment=\"{Value(issue.Comment)}\" its:locQualityIssueSeverity=\"{issue.Severity}\"{(issue.IsEnabled ? "" : " its:locQualityIssueEnabled=\"no\"")}>");
    }

    private string NewId()
    {
        string id;
        do
        {
            id = string.Create(CultureInfo.InvariantCulture, $"lqi{++_number}");
        }
        while (raw.Contains($"\"{id}\"", StringComparison.Ordinal) || raw.Contains($"'{id}'", StringComparison.Ordinal));

        return id;
    }

    // A line end would become a blank in an attribute; what XML does not admit is left out.
    private string Value(string text)
    {
        var clean = string.Concat(text.Where((c, i) => System.Xml.XmlConvert.IsXmlChar(c) || (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) || (i > 0 && char.IsSurrogatePair(text[i - 1], c))));
        return (syntax.Write(clean.ReplaceLineEndings(" "), TextAtomKind.Plain) ?? "").Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}
