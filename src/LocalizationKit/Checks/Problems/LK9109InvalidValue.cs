using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a value that does not fit.</summary>
internal sealed class LK9109InvalidValue : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9109", "invalid-value", MqmCategory.Process, Severity.Major)
    {
        Summary = "A value in a pack is not one of those it may be.",
        Explanation = """
            ## What it finds
            A value of the wrong type or out of its range in `market.json`, or a severity that does not exist; as warnings a source form
            of one Han character and a folder that is not named like its market.

            ## Why it matters to a buyer
            A pack that is not as its author meant it lets faults through or holds good listings back.

            ## How to fix
            Write what the message asks for.
            """,
    };
}
