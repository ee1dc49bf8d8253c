using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a line that is not valid JSON.</summary>
internal sealed class LK9001InvalidJson : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9001", "invalid-json", MqmCategory.Process, Severity.Major)
    {
        Summary = "A line of the batch is not valid JSON.",
        Explanation = """
            ## What it finds
            A line that cannot be parsed as one JSON object: a missing quote or bracket, a comment, a trailing comma, text behind the
            object, or a line that begins with `[`.

            ## Why it matters to a buyer
            The listing was not judged, so nothing is known about its translation; it must not go out on the strength of this run.
            All other lines were judged.

            ## How to fix
            Write JSON Lines: one object per line, UTF-8. An array becomes lines with `jq -c '.[]' batch.json > batch.jsonl`.
            """,
    };
}
