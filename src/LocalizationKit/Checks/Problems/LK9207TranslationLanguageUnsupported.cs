using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translation language unsupported.</summary>
internal sealed class LK9207TranslationLanguageUnsupported : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9207", "translation-language-unsupported", MqmCategory.Process, Severity.Major)
    {
        Summary = "The translation service does not translate between these languages.",
        Explanation = """
            ## What it finds
            A field whose source or target language the service does not know.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Correct `sourceLanguage`, `market` or `targetLanguage`, or translate the listing by other means.
            """,
    };
}
