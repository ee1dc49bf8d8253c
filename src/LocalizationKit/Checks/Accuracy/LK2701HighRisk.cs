using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Accuracy;

/// <summary>Documents the finding that names the text because of which a listing is held for its risk.</summary>
internal sealed class LK2701HighRisk : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK2701", "high-risk", MqmCategory.Mistranslation, Severity.Minor)
    {
        Summary = "No rule fired, but the estimated risk of a major error is at or above the threshold of the market.",
        Explanation = """
            ## What it finds
            A text whose estimated risk reaches the threshold of its market or vertical (`gate.riskThreshold`), or a listing
            whose risk reaches that of the gate file. The finding stands at the text that adds most to the risk. The risk is a probability learned from
            translations that professionals annotated: from lengths, the fit of both texts to models of their languages,
            words without a counterpart, what the other checks found, and disagreement with other engines' translations.

            ## Why it matters to a buyer
            Half of the grave errors break no rule: they are words that mean something else.

            ## How to fix
            Read the text against its source. Raise the threshold when too many good listings are held, or measure one with
            `lockit train gate`. A baseline accepts single listings. The finding asks for a review at most; it never blocks.
            """,
    };
}
