using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translator quota exhausted.</summary>
internal sealed class LK9204TranslatorQuotaExhausted : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9204", "translator-quota-exhausted", MqmCategory.Process, Severity.Major)
    {
        Summary = "The volume the translation service allows is used up.",
        Explanation = """
            ## What it finds
            A field that was not translated because the free or paid volume of the resource is spent. No further request was sent.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Wait for the next period or move the resource to a larger tier, then run again.
            """,
    };
}
