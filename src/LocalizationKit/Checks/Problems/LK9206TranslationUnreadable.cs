using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translation unreadable.</summary>
internal sealed class LK9206TranslationUnreadable : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9206", "translation-unreadable", MqmCategory.Process, Severity.Major)
    {
        Summary = "The answer of the translation service cannot be read, or is not an answer to the question.",
        Explanation = """
            ## What it finds
            A field whose answer was cut off, had fewer texts than were sent, or came from something that is not the service, such as a proxy.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Run again. If it stays, look at what stands between this machine and the endpoint.
            """,
    };
}
