using System.Globalization;
using System.Text;
using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Takes a unit of XLIFF 2.0 or 2.1 apart. Pure.</summary>
internal static class Xliff2Unit
{
    /// <summary>Reads a unit.</summary>
    public static IReadOnlyList<XliffPart> Read(XmlElement unit, XmlSyntax syntax, string newLine)
    {
        var data = unit.Child("originalData")?.All("data").Where(d => d.Attribute("id") is not null)
            .GroupBy(d => d.Attribute("id")!, StringComparer.Ordinal).ToDictionary(d => d.Key, d => DataOf(d.First()), StringComparer.Ordinal) ?? [];
        var limit = MaxLengthOf(unit);
        var segments = unit.All("segment").ToList();
        var parts = new List<XliffPart>(segments.Count);
        foreach (var segment in segments)
        {
            if (segment.Child("source") is { } element)
            {
                var candidates = segments.Count == 1 ? unit.Descendants("match").Select(m => CandidateOf(m, data, syntax)).OfType<TranslationCandidate>() : [];
                parts.Add(ReadSegment(segment, element, data, limit, candidates, syntax, newLine));
            }
        }

        return parts;
    }

    private static XliffPart ReadSegment(XmlElement segment, XmlElement element, Dictionary<string, string> data, int? limit, IEnumerable<TranslationCandidate> candidates, XmlSyntax syntax, string newLine)
    {
        var source = XmlContent.Map(element, e => Inline(e, data), syntax);
        var target = segment.Child("target");
        var map = target is null || target.IsEmptyTag ? null : XmlContent.Map(target, e => Inline(e, data), syntax);
        var field = new ListingField
        {
            Name = ListingJson.ShortFormField,
            Source = source.Text,
            Target = map?.Text,
            MaxLength = MaxLengthOf(element) ?? limit,
            Candidates = [.. candidates],
        };
        var kept = element.Descendants("mrk").Where(m => m.Attribute("translate") == "no").Select(m => m.InnerText).Where(t => t.Length > 0);
        return new XliffPart(field, map is not null ? map : XliffSlots.Create(segment, element, target, source, newLine), [.. kept], target?.Attribute("xml:lang"));
    }

    // "25", or "10,25" for a least and a greatest size; the profile says of what, code points unless it is another one.
    private static int? MaxLengthOf(XmlElement element) =>
        element.Attribute("sizeRestriction") is { } size && int.TryParse(size.AsSpan(size.LastIndexOf(',') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0 ? most : null;

    private static TranslationCandidate? CandidateOf(XmlElement match, Dictionary<string, string> data, XmlSyntax syntax) =>
        match.Child("target") is { } target ? new TranslationCandidate(match.Attribute("origin") ?? "", XmlContent.Map(target, e => Inline(e, data), syntax).Text) : null;

    private static string DataOf(XmlElement data)
    {
        var text = XmlContent.Map(data, e => e.Name == "cp" ? CodePoint(e) : XmlInline.Through, new XmlSyntax(Encoding.UTF8, "\n"));
        return text.Text;
    }

    private static XmlInline Inline(XmlElement element, Dictionary<string, string> data) => element.Name switch
    {
        "cp" => CodePoint(element),
        "pc" => new XmlInline(Data(element, "dataRefStart", data) ?? $"<pc id=\"{element.Attribute("id")}\">", Data(element, "dataRefEnd", data) ?? "</pc>"),
        "ph" or "sc" => new XmlInline(Data(element, "dataRef", data) ?? $"<{element.Name} id=\"{element.Attribute("id")}\"/>", null),
        "ec" => new XmlInline(Data(element, "dataRef", data) ?? $"<ec id=\"{element.Attribute("startRef") ?? element.Attribute("id")}\"/>", null),
        _ => XmlInline.Through,
    };

    private static string? Data(XmlElement element, string reference, Dictionary<string, string> data) =>
        element.Attribute(reference) is { } id && data.TryGetValue(id, out var code) && code.Length > 0 ? code : null;

    private static XmlInline CodePoint(XmlElement element) =>
        int.TryParse(element.Attribute("hex"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.TryCreate(value, out var rune)
            ? new XmlInline(rune.ToString(), null, IsText: true)
            : new XmlInline("", null);
}
