using System.Globalization;
using LocalizationKit.Batches.Documents.Xml;

namespace LocalizationKit.Batches.Documents.Xliff;

/// <summary>Takes a unit of XLIFF 1.2 apart. Pure.</summary>
internal static class Xliff1Unit
{
    /// <summary>Reads a unit.</summary>
    public static XliffPart Read(XmlElement unit, XmlSyntax syntax, string newLine)
    {
        var element = unit.Child("source");
        var source = element is null ? null : XmlContent.Map(element, Inline, syntax);
        var target = unit.Child("target");
        var map = target is null || target.IsEmptyTag ? null : XmlContent.Map(target, Inline, syntax);
        var field = new ListingField
        {
            Name = ListingJson.ShortFormField,
            Source = source?.Text ?? "",
            Target = map?.Text,
            MaxLength = MaxLengthOf(unit),
            Candidates = [.. unit.All("alt-trans").Select(a => CandidateOf(a, syntax)).OfType<TranslationCandidate>()],
        };
        TargetSlot? slot = map is not null ? map : element is null ? null : XliffSlots.Create(unit, unit.Child("seg-source") ?? element, target, source!, newLine);
        return new XliffPart(field, slot, [.. ProtectedIn(element)], target?.Attribute("xml:lang"));
    }

    private static int? MaxLengthOf(XmlElement unit) =>
        unit.Attribute("size-unit") == "char" && int.TryParse(unit.Attribute("maxwidth"), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 ? width : null;

    private static TranslationCandidate? CandidateOf(XmlElement alternative, XmlSyntax syntax) =>
        alternative.Child("target") is { } target && alternative.Attribute("alttranstype") is null or "proposal"
            ? new TranslationCandidate(alternative.Attribute("origin") ?? alternative.Attribute("tool-id") ?? "", XmlContent.Map(alternative.Child("target")!, Inline, syntax).Text)
            : null;

    private static IEnumerable<string> ProtectedIn(XmlElement? source) =>
        source is null ? [] : source.Descendants("mrk").Where(m => m.Attribute("mtype") == "protected").Select(m => m.InnerText).Where(t => t.Length > 0);

    private static XmlInline Inline(XmlElement element) => element.Name switch
    {
        "g" => new XmlInline($"<g id=\"{element.Attribute("id")}\">", "</g>"),
        "x" or "bx" or "ex" => new XmlInline(Tag(element), null),
        "bpt" or "ept" or "ph" or "it" => new XmlInline(element.InnerText is { Length: > 0 } code ? code : Tag(element), null),
        _ => XmlInline.Through,
    };

    private static string Tag(XmlElement element) => $"<{element.Name} id=\"{element.Attribute("id")}\"/>";
}
