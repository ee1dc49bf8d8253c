using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a row of a table that cannot be read.</summary>
internal sealed class LK9009MalformedRow : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9009", "malformed-row", MqmCategory.Process, Severity.Major)
    {
        Summary = "A row of a CSV or TSV batch does not fit its header, or the header is missing.",
        Explanation = """
            ## What it finds
            A table without the columns it needs, a row with fewer cells than it needs or more than the header has, a quote that is never
            closed, or a number column that holds no number.

            ## Why it matters to a buyer
            The listing was not judged, so nothing is known about its translation; it must not go out on the strength of this run.
            All other rows were judged.

            ## How to fix
            Begin the table with a header: `id`, `source` and `target`, and as needed `market`, `vertical`, `source_language`,
            `target_language`, `field`, `max_length`; or pairs such as `title_source` and `title_target`. Put cells that hold the separator,
            a quote or a line break in double quotes.
            """,
    };
}
