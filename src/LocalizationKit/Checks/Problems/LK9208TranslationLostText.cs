using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translation lost text.</summary>
internal sealed class LK9208TranslationLostText : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9208", "translation-lost-text", MqmCategory.Process, Severity.Major)
    {
        Summary = "A text that had to be kept did not come back from the translation service as it was.",
        Explanation = """
            ## What it finds
            A field whose placeholders, codes, addresses, tags or protected names were marked as not to be translated, and were missing, changed or
            doubled in the answer. The answer was thrown away.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Translate the field by hand, or shorten it into several fields.
            """,
    };
}
