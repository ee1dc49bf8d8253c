using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents a <c>market.json</c> that is not valid.</summary>
internal sealed class LK9102InvalidMarketJson : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9102", "invalid-market-json", MqmCategory.Process, Severity.Major)
    {
        Summary = "A market.json is not valid: its syntax, a missing key or one that does not exist.",
        Explanation = """
            ## What it finds
            Invalid JSON, a key that does not exist (the nearest one is named), a key that is there twice, or a required key that is
            missing.

            ## Why it matters to a buyer
            A misspelt key is a rule that silently does not hold.

            ## How to fix
            Correct the key on the line that the message names. The keys are listed in the documentation of the packs.
            """,
    };
}
