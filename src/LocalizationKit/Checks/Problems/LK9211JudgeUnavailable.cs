using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the message for texts that a judge could not be asked about.</summary>
internal sealed class LK9211JudgeUnavailable : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9211", "judge-unavailable", MqmCategory.Process, Severity.Minor)
    {
        Summary = "A judge did not answer, or refused, after all retries.",
        Explanation = """
            ## What it finds
            A text that was to be judged when the service timed out, could not be reached, refused the key, or kept answering with
            an error of its own. The verdict stays what the checks made it; the run says how many texts were not judged and ends
            with exit code 4.

            ## Why it matters to a buyer
            Nothing changes for the listing: it was judged without the second opinion.

            ## How to fix
            Look at the message: set the key's environment variable, mend the address, or run again later. Answers that came are
            kept in the cache and are not paid for twice.
            """,
    };
}
