using LocalizationKit.Mqm;

namespace LocalizationKit.Checks.Problems;

/// <summary>Documents the message for texts that were not sent because the budget of the run is spent.</summary>
internal sealed class LK9213BudgetSpent : ProcessCheck
{
    /// <inheritdoc/>
    public override CheckDescriptor Descriptor { get; } = new("LK9213", "budget-spent", MqmCategory.Process, Severity.Minor)
    {
        Summary = "The budget of characters or tokens that the settings allow is spent.",
        Explanation = """
            ## What it finds
            A text that was to be sent to a judge or a translator (`--judge`, `--back-translate`, `--fetch-candidates`) after the
            run had used what the settings allow. Nothing more is sent; all listings are judged without.

            ## Why it matters to a buyer
            Nothing changes for the listing: it was judged without the second opinion.

            ## How to fix
            Raise the budget, or narrow the band of risk so that fewer texts are sent.
            """,
    };
}
