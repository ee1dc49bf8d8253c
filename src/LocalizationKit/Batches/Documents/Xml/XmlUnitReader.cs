using System.Xml;

namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Walks through an XML document and hands out whole elements of some names, with their offsets. Holds one of them at a time.</summary>
/// <remarks>A document type with declarations is refused; an external one is neither loaded nor needed.</remarks>
internal sealed class XmlUnitReader : IDisposable
{
    private const int MaxDepth = 500;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, // Nothing is expanded or fetched: a reference to a declared entity is an error.
        XmlResolver = null,
        CloseInput = false,
        MaxCharactersFromEntities = 1024,
    };

    private readonly DocumentText _text;
    private readonly XmlReader _xml;
    private readonly IReadOnlySet<string> _units;
    private bool _isStarted;

    /// <summary>Initializes a reader.</summary>
    /// <param name="text">The document.</param>
    /// <param name="units">The names of the elements to hand out, without prefix.</param>
    public XmlUnitReader(DocumentText text, IReadOnlySet<string> units)
    {
        _text = text;
        _units = units;
        _xml = XmlReader.Create(text, Settings);
    }

    /// <summary>Gets the unit; null when the reader stands at the start tag of another element.</summary>
    public XmlElement? Unit { get; private set; }

    /// <summary>Gets the name of the element, without prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Gets the line of the element, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Gets the offset of the element.</summary>
    public long Start { get; private set; }

    /// <summary>Returns an attribute of the element; null when it is absent.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name);

    /// <summary>Reads on to the next start tag or unit.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="XmlException">The document is not well-formed.</exception>
    public bool Read()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            (Name, Line, Start) = (_xml.LocalName, LineNumber, Offset() - 1);
            if (!_isStarted)
            {
                _isStarted = true;
                RefuseDeclarations();
            }

            if (_xml.Depth > MaxDepth)
            {
                throw new XmlException($"elements are nested more than {MaxDepth} deep", null, (int)Line, ((IXmlLineInfo)_xml).LinePosition);
            }

            Unit = _units.Contains(Name) ? ReadUnit() : null;
            _text.Forget(Start);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _xml.Dispose();

    private long LineNumber => ((IXmlLineInfo)_xml).LineNumber;

    private long Offset() => _text.OffsetOf(LineNumber, ((IXmlLineInfo)_xml).LinePosition);

    private XmlElement ReadUnit()
    {
        if (_text.Slice(Start, 1)[0] != '<')
        {
            throw new InvalidDataException($"line {Line}: the place of the element '{Name}' was lost");
        }

        if (_xml.IsEmptyElement)
        {
            return Cut(Start + XmlFragmentParser.TagLength(_text.From(Start)));
        }

        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_text.KeptLength > DocumentReader.MaxUnitLength)
            {
                throw new XmlException($"the element '{Name}' has more than {DocumentReader.MaxUnitLength} characters", null, (int)Line, 1);
            }
        }

        var name = Offset();
        return Cut(name + _text.From(name).IndexOf('>') + 1);
    }

    private XmlElement Cut(long end) => XmlFragmentParser.Parse(_text.Slice(Start, end - Start).ToString(), Start);

    private void RefuseDeclarations()
    {
        var prolog = _text.Slice(0, Start);
        var type = prolog.IndexOf("<!DOCTYPE");
        if (type >= 0 && prolog[type..].Contains('['))
        {
            var line = (int)_text.LineOf(type);
            throw new XmlException("the document type declares entities or elements of its own, which are never read; take the part in square brackets out", null, line, (int)_text.ColumnOf(type));
        }
    }
}
