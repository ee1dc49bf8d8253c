using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a check that threw an exception.</summary>
internal sealed class LK9010CheckFailed : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9010", "check-failed", MqmCategory.Process, Severity.Major)
    {
        Summary = "A check ended with an exception, so the listing was not judged by it.",
        Explanation = """
            ## What it finds
            A check, built in or added by the user, that threw an exception on this segment. All other checks ran.

            ## Why it matters to a buyer
            What the check would have found is unknown: the listing is held for a human.

            ## How to fix
            Report the message and the record. Until it is mended, switch the check off with `--ignore`.
            """,
    };
}
