using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a rendering that is both approved and forbidden.</summary>
internal sealed class LK9105ForbiddenIsApproved : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9105", "forbidden-is-approved", MqmCategory.Process, Severity.Major)
    {
        Summary = "A rendering is both approved and forbidden.",
        Explanation = """
            ## What it finds
            A rendering that stands in `target` and in `forbidden` of one row, or (a warning) an approved rendering that contains a
            forbidden one as a word of its own; as warnings too, two rows of one source form that contradict or send one another round in a circle.

            ## Why it matters to a buyer
            Every use of the right term would raise an alarm.

            ## How to fix
            Take the rendering out of one of the cells, or make the forbidden one more specific.
            """,
    };
}
