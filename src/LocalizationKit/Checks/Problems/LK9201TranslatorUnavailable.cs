using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translator unavailable.</summary>
internal sealed class LK9201TranslatorUnavailable : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9201", "translator-unavailable", MqmCategory.Process, Severity.Major)
    {
        Summary = "The translation service did not answer, or answered that it cannot, after all retries.",
        Explanation = """
            ## What it finds
            A field that was to be translated when the service timed out, could not be reached, or kept answering with an error of its own.
            Retries with growing pauses came before; the field is left without a target.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Run `lockit translate` on the written batch again: it fills only what is still missing.
            """,
    };
}
