using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a row of a glossary that can never match.</summary>
internal sealed class LK9110NeverMatches : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9110", "never-matches", MqmCategory.Process, Severity.Major)
    {
        Summary = "A row of a glossary, or a text in it, can never be found.",
        Explanation = """
            ## What it finds
            A source form without a letter or digit, a single cue that is asked for and ruled out, and a forbidden rendering that differs from an
            approved one in nothing that is compared. Always a warning.

            ## Why it matters to a buyer
            The author believes a fault is guarded against, and it is not.

            ## How to fix
            Write the words of the term, correct the cues, or take the text out.
            """,
    };
}
