using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a header that is not right.</summary>
internal sealed class LK9104UnknownColumn : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9104", "unknown-column", MqmCategory.Process, Severity.Major)
    {
        Summary = "The header of a table names a column that does not exist, or lacks one.",
        Explanation = """
            ## What it finds
            A column that the kit does not know (the nearest one is named), one that is there twice, or a required one that is missing.

            ## Why it matters to a buyer
            What stands in a misspelt column is not applied.

            ## How to fix
            Correct the header: `source target forbidden when note id severity` in glossaries, `source target note id` in
            `protected.tsv`, `vertical trigger pattern severity reason safer source id` in `claims.tsv`.
            """,
    };
}
