using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents two rows that stand for the same entry.</summary>
internal sealed class LK9106DuplicateEntry : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9106", "duplicate-entry", MqmCategory.Process, Severity.Major)
    {
        Summary = "Two rows have the same id, or (a warning) the same source form.",
        Explanation = """
            ## What it finds
            An id that another row of the pack has, or a source form that is there twice in one table under the same `when`, letter case, width and the hand of
            Chinese left out of account.

            ## Why it matters to a buyer
            Which of the two rows holds is left to chance.

            ## How to fix
            Join the rows, give each an id of its own, or tell the senses apart by `when`.
            """,
    };
}
