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

    /// <summary>Runs the checks over one listing.</summary>
    public List<Finding> Run(ListingFacts listing) => Run([listing])[0];

    /// <summary>Runs the checks over a block of listings.</summary>
    /// <param name="block">The facts of the listings.</param>
    /// <returns>The findings of each listing: segment by segment, in the order of the checks.</returns>
    public List<Finding>[] Run(IReadOnlyList<ListingFacts> block)
    {
        var found = new List<Finding>[block.Count];
        for (var first = 0; first < found.Length;)
        {
            var checks = ChecksOf(block[first].Market);
            var next = first + 1;
            while (next < found.Length && ReferenceEquals(ChecksOf(block[next].Market), checks))
            {
                next++;
            }

            RunAlike(checks, block, first, next, found);
            first = next;
        }

        return found;
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
        Guard(check, collector, scale, (memory, listing, collector), static a => a.memory.Run(a.listing, a.collector));
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

    // One check after the other goes over all segments: what a hundred checks need, code and tables, is more than fits into the nearest caches at once.
    private void RunAlike(CheckSet checks, IReadOnlyList<ListingFacts> block, int first, int next, List<Finding>[] found)
    {
        var collector = new FindingCollector();
        var runs = Begin(block, first, next);
        foreach (var check in checks.OfSegments)
        {
            RunSegments(check, runs, collector);
        }

        Gather(runs, found);
        for (var i = first; i < next; i++)
        {
            var scale = new SeverityScale(_selection, block[i]);
            collector.Findings = found[i] ??= [];
            foreach (var check in checks.OfListings)
            {
                Guard(check, collector, scale, (check, block[i], collector), static a => a.check.Run(a.Item2, a.collector));
            }

            foreach (var check in _batchChecks)
            {
                Guard(check, collector, scale, (check, block[i]), static a => a.check.Prepare(a.Item2));
            }
        }
    }

    private SegmentRun[] Begin(IReadOnlyList<ListingFacts> block, int first, int next)
    {
        var count = 0;
        for (var i = first; i < next; i++)
        {
            count += block[i].Segments.Count;
        }

        var runs = new SegmentRun[count];
        count = 0;
        for (var i = first; i < next; i++)
        {
            var scale = new SeverityScale(_selection, block[i]);
            for (var s = 0; s < block[i].Segments.Count; s++)
            {
                runs[count++] = new SegmentRun(block[i].Segments[s], i, scale);
            }
        }

        return runs;
    }

    // A check that throws goes on behind the segment it threw at.
    private void RunSegments(SegmentCheck check, SegmentRun[] runs, FindingCollector collector)
    {
        collector.Begin(check.Descriptor, runs);
        for (var next = 0; next < runs.Length;)
        {
            try
            {
                RunSegments(check, runs, collector, ref next);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                collector.Begin(_failed, runs);
                collector.Add(Describe(check, exception));
                collector.Begin(check.Descriptor, runs);
                next++;
            }
        }
    }

    private static void RunSegments(SegmentCheck check, SegmentRun[] runs, FindingCollector collector, ref int next)
    {
        var runsOnIncomplete = check.RunsOnIncomplete;
        for (; next < runs.Length; next++)
        {
            if (runs[next].IsComparable || runsOnIncomplete)
            {
                collector.Run = next;
                check.Run(runs[next].Facts, collector);
            }
        }
    }

    private static void Gather(SegmentRun[] runs, List<Finding>[] found)
    {
        foreach (ref readonly var run in runs.AsSpan())
        {
            if (run.Findings is not { } own)
            {
                continue;
            }

            Explained.Remove(own, run.Facts.Source.Text.Length, run.Facts.Target.Text.Length);
            if (found[run.Listing] is { } before)
            {
                before.AddRange(own);
            }
            else
            {
                found[run.Listing] = own;
            }
        }
    }

    // A foreign check may be broken; its listing is then held for review, and every other check and listing is judged as usual.
    private void Guard<T>(Check check, FindingCollector collector, SeverityScale scale, T arguments, Action<T> run)
    {
        collector.Begin(check.Descriptor, null, scale);
        try
        {
            run(arguments);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            collector.Begin(_failed, null, scale);
            collector.Add(Describe(check, exception));
        }
    }

    private static string Describe(Check check, Exception exception) => $"{check.Descriptor.Id} failed: {exception.GetType().Name}: {exception.Message}";
}
