namespace LocalizationKit.Batches.Documents.Xml;

/// <summary>Says what an inline element is in the text of a unit.</summary>
/// <param name="Opening">What stands for the start tag, or for the whole element.</param>
/// <param name="Closing">What stands for the end tag; null when the element is one code with all that is in it.</param>
/// <param name="IsText">Whether the element is a character rather than a code.</param>
internal readonly record struct XmlInline(string Opening, string? Closing, bool IsText = false)
{
    /// <summary>An element whose content is text and whose tags nobody sees.</summary>
    public static XmlInline Through { get; } = new("", "");
}
