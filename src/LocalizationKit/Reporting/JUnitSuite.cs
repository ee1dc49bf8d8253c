using System.Globalization;
using System.Text;
using System.Xml;
using LocalizationKit.Checks;
using LocalizationKit.Gating;

namespace LocalizationKit.Reporting;

/// <summary>Gathers the test cases of one JUnit suite.</summary>
internal sealed class JUnitSuite(string name, Verdict failOn)
{
    private static readonly XmlWriterSettings Settings = new() { ConformanceLevel = ConformanceLevel.Fragment, OmitXmlDeclaration = true, NewLineChars = "\n" };

    public string Name { get; } = name;

    public int Tests { get; private set; }

    public int Failures { get; private set; }

    public int Errors { get; private set; }

    /// <summary>Gets the test cases as XML.</summary>
    public StringBuilder Cases { get; } = new();

    public void Add(ListingVerdict verdict)
    {
        Tests++;
        Cases.Append('\n');
        using var xml = XmlWriter.Create(Cases, Settings);
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", XmlCharacters.Clean(verdict.Id ?? PlaceOf(verdict)));
        xml.WriteAttributeString("classname", XmlCharacters.Clean(verdict.Listing?.Vertical is { } vertical ? $"{Name}.{vertical}" : Name));
        if (verdict.Verdict == Verdict.Error)
        {
            Errors++;
            Write(xml, "error", verdict);
        }
        else if (verdict.Verdict == Verdict.Block || (verdict.Verdict == Verdict.Review && failOn == Verdict.Review))
        {
            Failures++;
            Write(xml, "failure", verdict);
        }
        else if (verdict.Findings.Any(f => !f.IsSuppressed))
        {
            xml.WriteElementString("system-out", Describe(verdict));
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string element, ListingVerdict verdict)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", verdict.Verdict == Verdict.Error && verdict.Findings.Count > 0 ? verdict.Findings[0].Check.Name : VerdictJson.NameOf(verdict.Verdict));
        xml.WriteAttributeString("message", XmlCharacters.Clean(string.Join("; ", verdict.Gate.Reasons)));
        xml.WriteString(Describe(verdict));
        xml.WriteEndElement();
    }

    private static string Describe(ListingVerdict verdict)
    {
        var lines = verdict.Findings.Where(f => !f.IsSuppressed).Select(Describe);
        return XmlCharacters.Clean(string.Join('\n', lines.Prepend($"{VerdictJson.NameOf(verdict.Verdict)}, {PlaceOf(verdict)}")));
    }

    private static string Describe(Finding finding) =>
        $"{finding.Check.Id} {finding.Check.Name} ({VerdictJson.NameOf(finding.Severity)}){(finding.Field is null ? "" : $" in {finding.Field}")}: {finding.Message}";

    private static string PlaceOf(ListingVerdict verdict) =>
        string.Create(CultureInfo.InvariantCulture, $"{verdict.File ?? "standard input"}:{verdict.Line}");
}
