using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a localization document that cannot be read on.</summary>
internal sealed class LK9013MalformedDocument : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9013", "malformed-document", MqmCategory.Process, Severity.Major)
    {
        Summary = "A localization document (XLIFF, TMX, .resx, PO, a feed in XML, a workbook) is damaged at some place.",
        Explanation = """
            ## What it finds
            XML that is not well-formed or ends in the middle, a document type with declarations of its own (they are never read: that is
            how a file makes a reader fetch other files or fill its memory), an entry of a PO file with a quote that is never closed, a
            workbook that is no sound archive or grows beyond all measure when it is decompressed.

            ## Why it matters to a buyer
            What stands at that place was not judged, and in XML neither was anything behind it. The units before were.

            ## How to fix
            Go to the line and column of the message and mend the document, or export it again.
            """,
    };
}
