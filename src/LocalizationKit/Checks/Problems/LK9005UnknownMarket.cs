using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the finding that stands for a record whose market is not known.</summary>
internal sealed class LK9005UnknownMarket : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9005", "unknown-market", MqmCategory.Process, Severity.Major)
    {
        Summary = "A record names a market that no pack has, or none at all.",
        Explanation = """
            ## What it finds
            A `market` that is neither built in nor in a pack of the user's, or a record that names neither `market` nor
            `targetLanguage` in a run without a default.

            ## Why it matters to a buyer
            The rules that protect the buyer are those of the market; without one there is nothing to judge by.

            ## How to fix
            Correct the id (`lockit markets` lists them), add a pack with `--pack`, or name a `targetLanguage` for language-level rules only.
            """,
    };
}
