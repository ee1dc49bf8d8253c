using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a record that is too long.</summary>
internal sealed class LK9006TextTooLong : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9006", "text-too-long", MqmCategory.Process, Severity.Major)
    {
        Summary = "A record or one of its texts is longer than the limit.",
        Explanation = """
            ## What it finds
            A line longer than the record limit (64 MB unless set otherwise), which is skipped without being held in memory, or a text
            longer than the text limit (1,000,000 UTF-16 code units unless set otherwise).

            ## Why it matters to a buyer
            The listing was not judged, so nothing is known about its translation; it must not go out on the strength of this run.

            ## How to fix
            Split the text, look for a missing line end in the export, or raise the limit.
            """,
    };
}
