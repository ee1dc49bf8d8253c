using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Documents what a translation back into the source language shows.</summary>
internal sealed class LK2702BackTranslationDrift : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2702", "back-translation-drift", MqmCategory.Mistranslation, Severity.Minor)
    {
        Summary = "Translated back, the target no longer says what the source says.",
        Explanation = """
            ## What it finds
            With `lockit check --back-translate`, a text of a listing that would be published although its risk is not small is
            translated back by the configured engine, and both texts of the source language are compared: quantities, negations,
            glossary terms of the source, and character sequences (chrF). One kind of drift alone is a minor finding, because the
            engine makes mistakes too; a fact or term that is lost while the wording drifts as well (chrF under 25 %) is major.

            ## Why it matters to a buyer
            What does not survive the way back was often lost on the way there: another product, a missing condition.

            ## How to fix
            Read the text against its source; the message names what differs. The finding asks for a review at most; it never
            blocks.
            """,
    };
}
