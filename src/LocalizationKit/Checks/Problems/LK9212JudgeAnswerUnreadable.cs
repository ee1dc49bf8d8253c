using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the message for answers of a judge that cannot be used.</summary>
internal sealed class LK9212JudgeAnswerUnreadable : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9212", "judge-answer-unreadable", MqmCategory.Process, Severity.Minor)
    {
        Summary = "The answer of a judge is not in the form that was asked for.",
        Explanation = """
            ## What it finds
            An answer that is no JSON of the demanded schema, was cut off at the limit of tokens, or tries to call a tool. It is
            asked for once more and then dropped as a whole; the verdict stays what the checks made it. A text in a listing that
            tries to talk to the judge often ends here.

            ## Why it matters to a buyer
            Nothing changes for the listing: it was judged without the second opinion.

            ## How to fix
            Where it happens often, use a model that keeps to a JSON schema, or raise `maxOutputTokens`.
            """,
    };
}
