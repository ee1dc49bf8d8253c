using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Documents the findings of judges: neural quality estimators and language models.</summary>
internal sealed class LK2704JudgeFinding : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2704", "judge-finding", MqmCategory.Mistranslation, Severity.Major)
    {
        Summary = "A judge of your own (a neural quality estimator or a language model) finds an error or a low quality.",
        Explanation = """
            ## What it finds
            With `lockit check --judge`, texts of listings that would be published although their risk is not small are sent to
            the judges of `lockit.json` (docs/judges.md). A language model names errors with their places; a place that does not
            stand in the text is dropped. A quality estimator gives a number; below its threshold the whole text is named.

            ## Why it matters to a buyer
            Half of the grave errors break no rule: they need the meaning.

            ## How to fix
            Read the text against its source. Judges err: the finding asks for a review at most; it never blocks, and no judge can
            clear what a rule has found.
            """,
    };
}
