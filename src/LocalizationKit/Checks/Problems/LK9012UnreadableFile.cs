using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a file that cannot be read.</summary>
internal sealed class LK9012UnreadableFile : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9012", "unreadable-file", MqmCategory.Process, Severity.Major)
    {
        Summary = "A file of the batch cannot be read.",
        Explanation = """
            ## What it finds
            A file that does not exist, may not be read, ends in the middle of its compressed data, or fails while it is read. Records
            read before that were judged.

            ## Why it matters to a buyer
            None of the listings behind that point was judged.

            ## How to fix
            Check the path, the permissions and whether the file was copied to its end.
            """,
    };
}
