using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a text with a lone surrogate.</summary>
internal sealed class LK9008InvalidUnicode : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9008", "invalid-unicode", MqmCategory.Process, Severity.Major)
    {
        Summary = "A text holds half a surrogate pair, which is no character.",
        Explanation = """
            ## What it finds
            An escape such as `\ud83d` whose other half is missing: an emoji or a rare character that was cut in two.

            ## Why it matters to a buyer
            Shops show such a text with a hole or refuse it, and the characters around it cannot be trusted.

            ## How to fix
            Cut texts between characters, not between UTF-16 code units, and export the record again.
            """,
    };
}
