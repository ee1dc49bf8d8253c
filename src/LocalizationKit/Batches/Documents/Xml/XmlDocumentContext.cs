namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Reads the units of one document with what is known from the elements around them. Not safe for several threads.</summary>
/// <param name="text">The document.</param>
/// <param name="file">The name that problems carry.</param>
internal abstract class XmlDocumentContext(DocumentText text, string? file)
{
    /// <summary>Gets the ids of the document.</summary>
    protected BatchIds Ids { get; } = new();

    /// <summary>Gets the name that problems carry.</summary>
    protected string? File => file;

    /// <summary>Gets how text is written into the document.</summary>
    protected XmlSyntax Syntax => new(text.Encoding.Encoding, text.NewLine);

    /// <summary>Gets the line end of the document.</summary>
    protected string NewLine => text.NewLine;

    /// <summary>Notes the start tag of an element that is no unit.</summary>
    public virtual void Enter(XmlUnitReader element)
    {
    }

    /// <summary>Reads a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="line">Its line.</param>
    /// <returns>Its records: none, one or several.</returns>
    public abstract IEnumerable<DocumentRecord> Read(XmlElement unit, long line);

    /// <summary>Returns the line of an element within a unit.</summary>
    protected static long LineOf(XmlElement element, long unitLine) => unitLine + element.Raw.AsSpan(0, element.Start).Count('\n');
}
