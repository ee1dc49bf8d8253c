using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks;

/// <summary>Runs the selected checks over the facts of a listing. Safe to share.</summary>
internal sealed class CheckRunner
{
    private readonly IReadOnlyList<SegmentCheck> _segmentChecks;
    private readonly IReadOnlyList<ListingCheck> _listingChecks;
    private readonly IReadOnlyList<BatchCheck> _batchChecks;
    private readonly CheckSelection _selection;
    private readonly CheckDescriptor _failed = new Problems.LK9010CheckFailed().Descriptor;

    public CheckRunner(IEnumerable<Check> checks, CheckSelection selection)
    {
        var selected = checks.Where(c => selection.Includes(c.Descriptor.Id)).ToList();
        _segmentChecks = [.. selected.OfType<SegmentCheck>()];
        _listingChecks = [.. selected.OfType<ListingCheck>()];
        _batchChecks = [.. selected.OfType<BatchCheck>()];
        _selection = selection;
    }

    /// <summary>Begins a batch: the checks that compare records remember from here on.</summary>
    public BatchRun Begin() => new([.. _batchChecks.Select(c => (c, c.Begin()))], this);

    public List<Finding> Run(ListingFacts listing)
    {
        var findings = new List<Finding>();
        var collector = new FindingCollector(findings);
        var scale = new SeverityScale(_selection, listing);
        foreach (var segment in listing.Segments)
        {
            var first = findings.Count;
            foreach (var check in _segmentChecks)
            {
                if ((segment.IsComparable || check.RunsOnIncomplete) && IsOn(check, listing.Market))
                {
                    Guard(check, segment, collector, scale, () => check.Run(segment, collector));
                }
            }

            Explained.Remove(findings, first, segment.Source.Text.Length, segment.Target.Text.Length);
        }

        foreach (var check in _listingChecks)
        {
            if (IsOn(check, listing.Market))
            {
                Guard(check, null, collector, scale, () => check.Run(listing, collector));
            }
        }

        foreach (var check in _batchChecks)
        {
            Guard(check, null, collector, scale, () => check.Prepare(listing));
        }

        return findings;
    }

    /// <summary>Compares a listing with what a check remembers of the batch.</summary>
    public void Run(BatchCheck check, BatchMemory memory, ListingFacts listing, List<Finding> findings)
    {
        if (IsOn(check, listing.Market))
        {
            var collector = new FindingCollector(findings);
            Guard(check, null, collector, new SeverityScale(_selection, listing), () => memory.Run(listing, collector));
        }
    }

    /// <summary>Adds what a stage behind the checks found, unless the user or the market switched it off.</summary>
    public void Report(CheckDescriptor check, ListingFacts listing, SegmentFacts segment, string message, List<Finding> findings)
    {
        if (_selection.Includes(check.Id) && IsOn(check, listing.Market))
        {
            var collector = new FindingCollector(findings);
            collector.Begin(check, segment, new SeverityScale(_selection, listing));
            collector.Add(message, TextSpan.Whole(segment.Source.Text), TextSpan.Whole(segment.Target.Text));
        }
    }

    private static bool IsOn(Check check, Market market) => IsOn(check.Descriptor, market);

    private static bool IsOn(CheckDescriptor check, Market market) =>
        market.IgnoredChecks.Count == 0 || !market.IgnoredChecks.Any(g => CheckSelection.Fits(g, check.Id));

    // A foreign check may be broken; its listing is then held for review, and every other check and listing is judged as usual.
    private void Guard(Check check, SegmentFacts? segment, FindingCollector collector, SeverityScale scale, Action run)
    {
        collector.Begin(check.Descriptor, segment, scale);
        try
        {
            run();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            collector.Begin(_failed, segment, scale);
            collector.Add($"{check.Descriptor.Id} failed: {exception.GetType().Name}: {exception.Message}");
        }
    }
}
