using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a record without an id.</summary>
internal sealed class LK9003MissingId : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9003", "missing-id", MqmCategory.Process, Severity.Major)
    {
        Summary = "A record of the batch has no id.",
        Explanation = """
            ## What it finds
            A record whose `id` is absent, `null`, empty or blank.

            ## Why it matters to a buyer
            Without an id nobody can tell which product a finding belongs to, and a blocked listing may go out by mistake.

            ## How to fix
            Give each record the key of its product as `id`: a text or a number, unique within the batch.
            """,
    };
}
