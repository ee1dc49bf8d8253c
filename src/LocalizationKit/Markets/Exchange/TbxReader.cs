using System.Globalization;
using System.Xml;

namespace LocalizationKit.Markets.Exchange;

/// <summary>Reads TBX: version 3 in both styles (DCA, DCT) and the older martif form. Elements are known by their local names.</summary>
internal sealed class TbxReader(string file, PackProblems problems)
{
    private const int DeepestElement = 32;
    private const long LongestFile = 1L << 30;
    private const int MostConcepts = 5_000_000;

    // DTDs are skipped unread and nothing outside the file is opened, so that no file can make the reader grow or call elsewhere.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        MaxCharactersInDocument = LongestFile,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>Reads the concepts of a file.</summary>
    /// <param name="stream">The content.</param>
    /// <returns>The concepts that are sound; what is wrong is a problem.</returns>
    public List<Concept> Read(Stream stream)
    {
        var concepts = new List<Concept>();
        using var reader = XmlReader.Create(stream, Settings);
        try
        {
            ReadConcepts(reader, concepts);
        }
        catch (XmlException exception)
        {
            problems.Error("LK9101", file, exception.LineNumber, $"The file is no sound XML: {exception.Message}", "Export it again as TBX.");
        }

        return concepts;
    }

    private void ReadConcepts(XmlReader reader, List<Concept> concepts)
    {
        var isTbx = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (!isTbx && reader.LocalName is not ("tbx" or "martif"))
            {
                problems.Error("LK9101", file, LineOf(reader), $"The file begins with <{Shorten(reader.LocalName)}>, not with <tbx> or <martif>.", "Export it as TBX, or give it the ending of its own format.");
                return;
            }

            isTbx = true;
            if (reader.LocalName is "conceptEntry" or "termEntry")
            {
                concepts.Add(ReadConcept(reader));
                if (concepts.Count > MostConcepts)
                {
                    problems.Error("LK9101", file, LineOf(reader), "The file has more than five million concepts.", "Split it.");
                    return;
                }
            }
        }
    }

    private static Concept ReadConcept(XmlReader reader)
    {
        var concept = new Concept { Line = LineOf(reader), Id = (reader.GetAttribute("id") ?? "").Trim() };
        if (reader.IsEmptyElement)
        {
            return concept;
        }

        var depth = reader.Depth;
        var language = "";
        TermDraft? draft = null;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth > DeepestElement)
            {
                throw new XmlException("Elements are nested too deeply.", null, LineOf(reader), 0);
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "langSec" or "langSet":
                    Close(concept, ref draft);
                    language = (reader.GetAttribute("xml:lang") ?? reader.GetAttribute("lang") ?? "").Trim();
                    break;
                case "termSec" or "tig" or "ntig":
                    Close(concept, ref draft);
                    draft = new TermDraft(language);
                    break;
                case "term" when draft is not null:
                    draft.Text = ReadText(reader);
                    break;
                default:
                    ReadCategory(reader, concept, draft);
                    break;
            }
        }

        Close(concept, ref draft);
        return concept;
    }

    // DCA: <termNote type="administrativeStatus">; DCT: <min:administrativeStatus>.
    private static void ReadCategory(XmlReader reader, Concept concept, TermDraft? draft)
    {
        switch (reader.GetAttribute("type") ?? reader.LocalName)
        {
            case "administrativeStatus" or "normativeAuthorization" when draft is not null:
                draft.Status = StatusOf(ReadText(reader));
                break;
            case "note" or "definition":
                if (ReadText(reader) is { Length: > 0 } note)
                {
                    concept.Notes.Add(note);
                }

                break;
        }
    }

    private static TermStatus? StatusOf(string text) =>
        text.StartsWith("preferred", StringComparison.OrdinalIgnoreCase) || text.StartsWith("standardized", StringComparison.OrdinalIgnoreCase) ? TermStatus.Preferred
        : text.StartsWith("deprecated", StringComparison.OrdinalIgnoreCase) || text.StartsWith("superseded", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("forbidden", StringComparison.OrdinalIgnoreCase) ? TermStatus.Deprecated
        : TermStatus.Admitted;

    private static void Close(Concept concept, ref TermDraft? draft)
    {
        if (draft is { Text.Length: > 0, Language.Length: > 0 })
        {
            concept.Terms.Add(new ConceptTerm(draft.Language, draft.Text, draft.Status ?? TermStatus.Admitted));
        }

        draft = null;
    }

    // Reads to the end tag, so that the next Read() of the caller goes on behind it; inner markup such as <hi> gives its text.
    private static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var depth = reader.Depth;
        var text = new System.Text.StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.Depth > DeepestElement)
            {
                throw new XmlException("Elements are nested too deeply.", null, LineOf(reader), 0);
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(reader.Value);
            }
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static int LineOf(XmlReader reader) => reader is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : 0;

    private static string Shorten(string name) => name.Length <= 40 ? name : string.Create(CultureInfo.InvariantCulture, $"{name[..40]}…");
}
