using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a record on which the kit itself failed.</summary>
internal sealed class LK9011RecordFailed : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9011", "record-failed", MqmCategory.Process, Severity.Major)
    {
        Summary = "A record could not be judged because of a fault in the kit.",
        Explanation = """
            ## What it finds
            A record on which a stage other than a check ended with an exception. All other records were judged.

            ## Why it matters to a buyer
            The listing was not judged, so nothing is known about its translation; it must not go out on the strength of this run.

            ## How to fix
            Report the message with the record. Judge the listing by hand until it is mended.
            """,
    };
}
