using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for the second of two records with one id.</summary>
internal sealed class LK9004DuplicateId : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9004", "duplicate-id", MqmCategory.Process, Severity.Major)
    {
        Summary = "Two records of the batch have the same id.",
        Explanation = """
            ## What it finds
            A record whose `id` an earlier record of the batch already has. The message names the line of the first one. The first
            record is judged, the later one is not.

            ## Why it matters to a buyer
            Results are matched by id: a verdict on one translation could release another one.

            ## How to fix
            Take the copy out, or make the ids different, e.g. by adding the market: `SKU-1/ja-JP`.
            """,
    };
}
