namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Holds an element of a document with the offsets of its characters.</summary>
/// <param name="name">The name without prefix.</param>
/// <param name="offset">The offset of the raw text in the document.</param>
/// <param name="raw">The raw text that the indices below count from.</param>
/// <param name="start">The index of its first character.</param>
internal sealed class XmlElement(string name, long offset, string raw, int start)
{
    private readonly List<(string Name, string Value)> _attributes = [];
    private readonly List<XmlElement> _children = [];

    public string Name => name;

    public long Offset => offset;

    public string Raw => raw;

    public int Start => start;

    /// <summary>Gets the index behind the start tag.</summary>
    public int ContentStart { get; set; }

    /// <summary>Gets the index of the end tag; that behind the tag when it is empty.</summary>
    public int ContentEnd { get; set; }

    /// <summary>Gets the index behind the element.</summary>
    public int End { get; set; }

    public bool IsEmptyTag => ContentStart == End;

    public IReadOnlyList<XmlElement> Children => _children;

    /// <summary>Gets the text with that of all elements in it.</summary>
    public string InnerText => XmlContent.Map(this, static _ => XmlInline.Through, new XmlSyntax(System.Text.Encoding.UTF8, "\n")).Text;

    public void Add(string attribute, string value) => _attributes.Add((attribute, value));

    public void Add(XmlElement child) => _children.Add(child);

    /// <summary>Returns an attribute; null when it is absent. A name without prefix matches any prefix but <c>xmlns</c>.</summary>
    public string? Attribute(string attribute)
    {
        foreach (var (own, value) in _attributes)
        {
            var colon = own.IndexOf(':', StringComparison.Ordinal);
            if (own == attribute || (colon > 0 && own.AsSpan(colon + 1).SequenceEqual(attribute) && !own.StartsWith("xmlns", StringComparison.Ordinal)))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Returns the first child of a name; null when there is none.</summary>
    public XmlElement? Child(string child) => _children.Find(c => c.Name == child);

    public IEnumerable<XmlElement> All(string child) => _children.Where(c => c.Name == child);

    public IEnumerable<XmlElement> Descendants(string child) => _children.SelectMany(c => c.Name == child ? [c, .. c.Descendants(child)] : c.Descendants(child));
}
