using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translation refused.</summary>
internal sealed class LK9205TranslationRefused : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9205", "translation-refused", MqmCategory.Process, Severity.Major)
    {
        Summary = "The translation service says that the request is wrong.",
        Explanation = """
            ## What it finds
            A field whose text the service refused by itself, after the batch it was in had been taken apart.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Read the service's code in the message. Look at the text for broken markup, and at `category` and `deployment` in `lockit.json`.
            """,
    };
}
