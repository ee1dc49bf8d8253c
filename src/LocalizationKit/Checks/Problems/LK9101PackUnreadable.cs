using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a pack or glossary that cannot be read.</summary>
internal sealed class LK9101PackUnreadable : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9101", "pack-unreadable", MqmCategory.Process, Severity.Major)
    {
        Summary = "A file of a market pack or a glossary cannot be read.",
        Explanation = """
            ## What it finds
            A pack without `market.json`, a file that may not be read, or one that is not UTF-8.

            ## Why it matters to a buyer
            A pack that is not as its author meant it lets faults through or holds good listings back.

            ## How to fix
            Check the path and the permissions, and save the files as UTF-8.
            """,
    };
}
