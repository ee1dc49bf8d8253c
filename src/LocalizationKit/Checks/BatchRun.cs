using LocalizationKit.Facts;

namespace LocalizationKit.Checks;

/// <summary>Runs the checks that compare records over one batch. One thread at a time.</summary>
internal sealed class BatchRun(IReadOnlyList<(BatchCheck Check, BatchMemory Memory)> checks, CheckRunner runner)
{
    /// <summary>Compares a listing with the records before it.</summary>
    /// <param name="listing">The facts of the listing.</param>
    /// <returns>The findings; none for most listings.</returns>
    public List<Finding> Run(ListingFacts listing)
    {
        var findings = new List<Finding>();
        foreach (var (check, memory) in checks)
        {
            runner.Run(check, memory, listing, findings);
        }

        return findings;
    }
}
