using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a term without a text.</summary>
internal sealed class LK9108EmptyTerm : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9108", "empty-term", MqmCategory.Process, Severity.Major)
    {
        Summary = "A cell that needs a text is empty, or one of its alternatives is.",
        Explanation = """
            ## What it finds
            An empty `source`, `target`, `pattern` or `reason`, or an empty alternative: a `|` at an end or beside another one.
            As a warning, a text that was meant to be filled in, such as `TODO` or `???`.

            ## Why it matters to a buyer
            An empty text is found everywhere or nowhere.

            ## How to fix
            Fill the cell, take out the extra `|`, or take out the row.
            """,
    };
}
