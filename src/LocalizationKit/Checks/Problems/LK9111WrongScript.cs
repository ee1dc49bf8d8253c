using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a rendering in the script of another language.</summary>
internal sealed class LK9111WrongScript : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9111", "wrong-script", MqmCategory.Process, Severity.Major)
    {
        Summary = "A rendering is written in a script that its language does not use.",
        Explanation = """
            ## What it finds
            An approved rendering with Han, kana, Hangul or Thai characters in a language that is not written with them. Always a warning.

            ## Why it matters to a buyer
            A good translation is reported for a term that nobody could have written.

            ## How to fix
            Put the rendering of the right language in its place.
            """,
    };
}
