using System.Runtime.CompilerServices;
using LocalizationKit.Facts;
using LocalizationKit.Markets;
using LocalizationKit.Segments;

namespace LocalizationKit.Checks;

/// <summary>Runs the selected checks over the facts of a listing. Safe to share.</summary>
/// <remarks>A hundred checks meet every segment, and nearly all find nothing: no call here allocates until one does.</remarks>
internal sealed class CheckRunner
{
    private readonly List<Check> _selected;
    private readonly CheckSet _all;
    private readonly BatchCheck[] _batchChecks;
    private readonly ConditionalWeakTable<Market, CheckSet> _byMarket = [];
    private readonly CheckSelection _selection;
    private readonly CheckDescriptor _failed = new Problems.LK9010CheckFailed().Descriptor;

    public CheckRunner(IEnumerable<Check> checks, CheckSelection selection)
    {
        _selected = checks.Where(c => selection.Includes(c.Descriptor.Id)).ToList();
        _all = new CheckSet(_selected, null);
        _batchChecks = [.. _selected.OfType<BatchCheck>()];
        _selection = selection;
    }

    /// <summary>Begins a batch: the checks that compare records remember from here on.</summary>
    public BatchRun Begin() => new([.. _batchChecks.Select(c => (c, c.Begin()))], this);

    public List<Finding> Run(ListingFacts listing)
    {
        var findings = new List<Finding>();
        var collector = new FindingCollector(findings);
        var scale = new SeverityScale(_selection, listing);
        var checks = ChecksOf(listing.Market);
        foreach (var segment in listing.Segments)
        {
            var first = findings.Count;
            RunSegment(checks.OfSegments, segment, collector, scale);
            Explained.Remove(findings, first, segment.Source.Text.Length, segment.Target.Text.Length);
        }

        foreach (var check in checks.OfListings)
        {
            collector.Begin(check.Descriptor, null, scale);
            try
            {
                check.Run(listing, collector);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(check, exception, null, collector, scale);
            }
        }

        Prepare(listing, collector, scale);
        return findings;
    }

    /// <summary>Compares a listing with what a check remembers of the batch.</summary>
    public void Run(BatchCheck check, BatchMemory memory, ListingFacts listing, List<Finding> findings)
    {
        if (!ChecksOf(listing.Market).Has(check))
        {
            return;
        }

        var collector = new FindingCollector(findings);
        var scale = new SeverityScale(_selection, listing);
        collector.Begin(check.Descriptor, null, scale);
        try
        {
            memory.Run(listing, collector);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Report(check, exception, null, collector, scale);
        }
    }

    /// <summary>Adds what a stage behind the checks found, unless the user or the market switched it off.</summary>
    public void Report(CheckDescriptor check, ListingFacts listing, SegmentFacts segment, string message, List<Finding> findings)
    {
        if (_selection.Includes(check.Id) && CheckSet.IsOn(check, listing.Market))
        {
            var collector = new FindingCollector(findings);
            collector.Begin(check, segment, new SeverityScale(_selection, listing));
            collector.Add(message, TextSpan.Whole(segment.Source.Text), TextSpan.Whole(segment.Target.Text));
        }
    }

    private CheckSet ChecksOf(Market market) =>
        market.IgnoredChecks.Count == 0 ? _all : _byMarket.GetValue(market, m => new CheckSet(_selected, m));

    private void RunSegment(SegmentCheck[] checks, SegmentFacts segment, FindingCollector collector, SeverityScale scale)
    {
        var isComparable = segment.IsComparable;
        foreach (var check in checks)
        {
            if (!isComparable && !check.RunsOnIncomplete)
            {
                continue;
            }

            collector.Begin(check.Descriptor, segment, scale);
            try
            {
                check.Run(segment, collector);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(check, exception, segment, collector, scale);
            }
        }
    }

    private void Prepare(ListingFacts listing, FindingCollector collector, SeverityScale scale)
    {
        foreach (var check in _batchChecks)
        {
            collector.Begin(check.Descriptor, null, scale);
            try
            {
                check.Prepare(listing);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Report(check, exception, null, collector, scale);
            }
        }
    }

    // A foreign check may be broken; its listing is then held for review, and every other check and listing is judged as usual.
    private void Report(Check check, Exception exception, SegmentFacts? segment, FindingCollector collector, SeverityScale scale)
    {
        collector.Begin(_failed, segment, scale);
        collector.Add($"{check.Descriptor.Id} failed: {exception.GetType().Name}: {exception.Message}");
    }
}
