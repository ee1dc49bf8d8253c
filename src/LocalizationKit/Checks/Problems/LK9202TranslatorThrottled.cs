using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a field that was not translated: translator throttled.</summary>
internal sealed class LK9202TranslatorThrottled : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9202", "translator-throttled", MqmCategory.Process, Severity.Major)
    {
        Summary = "The translation service asks to slow down, after all retries.",
        Explanation = """
            ## What it finds
            A field whose request was answered with "too many requests" until the time allowed was over, or whose turn did not come within it.

            ## Why it matters to a buyer
            The field has no translation: the listing is held back until it has one.

            ## How to fix
            Set `charactersPerMinute` to what your tier allows (33,300 on F0, 666,666 on S1), lower `concurrency`, and run again later.
            """,
    };
}
