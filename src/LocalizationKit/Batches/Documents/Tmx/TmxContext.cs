using System.Globalization;
using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Tmx;

/// <summary>Reads the units of a TMX document.</summary>
/// <param name="text">The document.</param>
/// <param name="file">The name that problems carry.</param>
internal sealed class TmxContext(DocumentText text, string? file) : XmlDocumentContext(text, file)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private string? _source;
    private long _count;

    /// <inheritdoc/>
    public override void Enter(XmlUnitReader element)
    {
        if (element.Name == "header")
        {
            _source = element.Attribute("srclang");
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<DocumentRecord> Read(XmlElement unit, long line)
    {
        _count++;
        var variants = unit.All("tuv").Select(v => (Language: v.Attribute("xml:lang") ?? v.Attribute("lang"), Element: v, Segment: v.Child("seg"))).ToList();
        var language = unit.Attribute("srclang") ?? _source;
        var source = variants.FindIndex(v => string.Equals(v.Language, language, StringComparison.OrdinalIgnoreCase));
        source = source < 0 ? variants.FindIndex(v => IsSameLanguage(v.Language, language)) : source;
        if (source < 0 && language is null or "*all*")
        {
            source = 0;
        }

        if (source < 0 || source >= variants.Count || variants[source].Segment is not { } from)
        {
            yield return DocumentRecord.Fail("LK9002", $"The unit has no text in its source language '{language}'; name the language of one of its variants as 'srclang'.", File, line, unit.Attribute("tuid"));
            yield break;
        }

        var id = IdOf(unit);
        var original = XmlContent.Map(from, Inline, Syntax);
        for (var i = 0; i < variants.Count; i++)
        {
            if (i != source && variants[i].Segment is { } segment)
            {
                var own = variants.Count == 2 ? id : $"{id}/{variants[i].Language}";
                var target = XmlContent.Map(segment, Inline, Syntax);
                yield return DocumentReader.Unique(Ids, ListingOf(own, unit, variants[source].Language, variants[i].Language, original.Text, target.Text, line), [segment.IsEmptyTag ? null : target], 0);
            }
        }
    }

    private static bool IsSameLanguage(string? own, string? wanted) =>
        own is not null && wanted is not null && own.Split('-')[0].Equals(wanted.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    // Memories made by merging repeat ids; the number of the unit tells them apart.
    private string IdOf(XmlElement unit)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"tu{_count}");
        var id = unit.Attribute("tuid") is { } own && !string.IsNullOrWhiteSpace(own) ? own : number;
        return _known.Add(id) ? id : $"{id}#{number}";
    }

    private Listing ListingOf(string id, XmlElement unit, string? sourceLanguage, string? targetLanguage, string source, string target, long line)
    {
        var properties = new UnitProperties().Add("changeDate", unit.Attribute("changedate"));
        foreach (var note in unit.All("note").Concat(unit.All("tuv").SelectMany(v => v.All("note"))))
        {
            properties.Add("note", note.InnerText);
        }

        foreach (var property in unit.All("prop"))
        {
            properties.Add(property.Attribute("type") ?? "prop", property.InnerText);
        }

        return new Listing
        {
            Id = id,
            SourceLanguage = sourceLanguage,
            TargetLanguage = targetLanguage,
            Fields = [new ListingField { Name = ListingJson.ShortFormField, Source = source, Target = target }],
            AdditionalProperties = properties.Build(),
            File = File,
            Line = line,
        };
    }

    private static XmlInline Inline(XmlElement element) => element.Name switch
    {
        "bpt" or "ept" or "it" or "ph" or "ut" => new XmlInline(element.InnerText is { Length: > 0 } code ? code : $"<{element.Name} i=\"{element.Attribute("x") ?? element.Attribute("i")}\"/>", null),
        _ => XmlInline.Through,
    };
}
