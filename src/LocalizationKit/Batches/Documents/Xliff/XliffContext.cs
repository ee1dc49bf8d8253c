using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Reads the units of an XLIFF document.</summary>
/// <param name="text">The document.</param>
/// <param name="file">The name that problems carry.</param>
internal sealed class XliffContext(DocumentText text, string? file) : XmlDocumentContext(text, file)
{
    private readonly Dictionary<string, string> _firstFileOf = new(StringComparer.Ordinal);
    private string? _source;
    private string? _target;
    private string _original = "";
    private int _files;

    /// <inheritdoc/>
    public override void Enter(XmlUnitReader element)
    {
        if (element.Name == "xliff")
        {
            (_source, _target) = (element.Attribute("srcLang"), element.Attribute("trgLang"));
        }
        else if (element.Name == "file")
        {
            _files++;
            _source = element.Attribute("source-language") ?? _source;
            _target = element.Attribute("target-language") ?? _target;
            _original = element.Attribute("id") ?? element.Attribute("original") ?? "";
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<DocumentRecord> Read(XmlElement unit, long line)
    {
        if (unit.Attribute("translate") == "no")
        {
            yield break;
        }

        var id = unit.Attribute("id") ?? unit.Attribute("resname");
        if (string.IsNullOrWhiteSpace(id))
        {
            yield return DocumentRecord.Fail("LK9003", "The unit has no 'id'; XLIFF asks for one on every unit.", File, line);
            yield break;
        }

        var parts = unit.Name == "unit" ? Xliff2Unit.Read(unit, Syntax, NewLine) : [Xliff1Unit.Read(unit, Syntax, NewLine)];
        if (parts.Count == 0)
        {
            yield break;
        }

        var listing = new Listing
        {
            Id = IdOf(id),
            SourceLanguage = _source,
            TargetLanguage = parts[0].Language ?? _target,
            Fields = [.. parts.Select(p => p.Field)],
            Protected = [.. parts.SelectMany(p => p.Protected).Distinct(StringComparer.Ordinal)],
            AdditionalProperties = PropertiesOf(unit),
            File = File,
            Line = line,
        };
        var marks = new XliffMarks(unit.Name == "unit", XmlFragmentParser.PrefixOf(unit.Raw.AsSpan(unit.Start)), unit.Raw, Syntax);
        yield return Unique(listing, parts) with { Marks = marks };
    }

    private DocumentRecord Unique(Listing listing, IReadOnlyList<XliffPart> parts) =>
        DocumentReader.Unique(Ids, listing, [.. parts.Select(p => p.Slot)], 0);

    // Ids are unique within a file of the document only.
    private string IdOf(string id)
    {
        var file = _files <= 1 ? "" : _original.Length > 0 ? _original : $"file{_files}";
        if (_firstFileOf.TryAdd(id, file) || _firstFileOf[id] == file)
        {
            return id;
        }

        return $"{file}/{id}";
    }

    private static IReadOnlyDictionary<string, System.Text.Json.JsonElement>? PropertiesOf(XmlElement unit)
    {
        var properties = new UnitProperties()
            .Add("name", unit.Attribute("resname") ?? unit.Attribute("name"))
            .Add("approved", unit.Attribute("approved"))
            .Add("state", unit.Child("target")?.Attribute("state"))
            .Add("stateQualifier", unit.Child("target")?.Attribute("state-qualifier"));
        foreach (var segment in unit.All("segment"))
        {
            properties.Add("state", segment.Attribute("state")).Add("subState", segment.Attribute("subState"));
        }

        foreach (var note in unit.All("note").Concat(unit.All("notes").SelectMany(n => n.All("note"))))
        {
            properties.Add("note", note.InnerText);
        }

        foreach (var context in unit.Descendants("context"))
        {
            properties.Add("context", context.InnerText);
        }

        return properties.Build();
    }
}
