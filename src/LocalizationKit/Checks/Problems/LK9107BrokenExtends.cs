using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a market whose parent cannot be found.</summary>
internal sealed class LK9107BrokenExtends : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9107", "broken-extends", MqmCategory.Process, Severity.Major)
    {
        Summary = "A market extends one that does not exist, or itself.",
        Explanation = """
            ## What it finds
            An `extends` that names no market, or a circle of markets that extend each other.

            ## Why it matters to a buyer
            The conventions and terms of the parent market would be missing.

            ## How to fix
            Correct the id; the message names the nearest one.
            """,
    };
}
