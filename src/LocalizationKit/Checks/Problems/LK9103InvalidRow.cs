using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a row that does not fit its table.</summary>
internal sealed class LK9103InvalidRow : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9103", "invalid-row", MqmCategory.Process, Severity.Major)
    {
        Summary = "A row of a table does not fit its header.",
        Explanation = """
            ## What it finds
            A table without a header row, a row with more cells than the header has columns, or a cell that begins or ends with a blank
            (a warning).

            ## Why it matters to a buyer
            A pack that is not as its author meant it lets faults through or holds good listings back.

            ## How to fix
            Mend the row on the line that the message names; a text must not hold a tab.
            """,
    };
}
