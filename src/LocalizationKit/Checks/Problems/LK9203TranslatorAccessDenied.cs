using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translator access denied.</summary>
internal sealed class LK9203TranslatorAccessDenied : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9203", "translator-access-denied", MqmCategory.Process, Severity.Major)
    {
        Summary = "The translation service does not accept the key, token, region or endpoint.",
        Explanation = """
            ## What it finds
            A field that was not translated because the service refused the caller. No further request was sent.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Compare key, region and endpoint with the page "Keys and Endpoint" of the resource. A regional resource needs its region; a token needs the role
            Cognitive Services User.
            """,
    };
}
