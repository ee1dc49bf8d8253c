using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LocalizationKit.Batches;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Fixes;
using LocalizationKit.Facts;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Reporting;
using LocalizationKit.Risk;
using LocalizationKit.Scoring;

namespace LocalizationKit;

/// <summary>Judges listings: batches → segments → facts → checks → risk → scoring → gating. Immutable and safe to share between threads.</summary>
/// <remarks>Reading and writing stand at the two ends: an <see cref="IListingReader"/> gives what <see cref="RunAsync(IAsyncEnumerable{ListingReadResult}, CancellationToken)"/> takes.</remarks>
public sealed class QualityPipeline
{
    private static readonly CheckDescriptor HighRisk = CheckCatalog.Describe("LK2701");

    // The facts of so many listings stay in the second cache of a core.
    private const int BlockSize = 32;

    private readonly QualityOptions _options;
    private readonly MarketResolver _resolver;
    private readonly FactReader _facts;
    private readonly CheckRunner _checks;
    private readonly ListingFixer _fixer;
    private readonly IRiskEstimator _risk;
    private readonly string _rules;

    internal QualityPipeline(QualityOptions options, IMarketCatalog markets, IReadOnlyList<Check> checks, IReadOnlyList<Glossary> glossaries, IRiskEstimator risk)
    {
        _options = options;
        _resolver = new MarketResolver(options, markets);
        _facts = new FactReader(glossaries, FactOptionsOf(options));
        _checks = new CheckRunner(checks, options.Selection);
        _fixer = new ListingFixer(_facts, _checks);
        _risk = risk;
        _rules = RulesVersion.Of(options, checks, glossaries);
    }

    /// <summary>Judges one listing.</summary>
    /// <param name="listing">The listing.</param>
    /// <returns>The verdict; an <see cref="Verdict.Error"/> with a finding when the listing names an unknown market or cannot be judged.</returns>
    public ListingVerdict Check(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return CheckAlone(listing).Verdict;
    }

    private JudgedListing CheckAlone(Listing listing) =>
        Read(listing, out var facts) is { } unfit ? unfit : Judge(listing, facts!, _checks.Run(facts!));

    // The facts of a listing; where it has none, the verdict that says why.
    private JudgedListing? Read(Listing listing, out ListingFacts? facts)
    {
        facts = null;
        if (ListingGuard.Inspect(listing, _options.MaxTextLength) is { } unfit)
        {
            return Fail(unfit, listing);
        }

        if (!_resolver.TryResolve(listing, out var market, out var source, out var problem))
        {
            return Fail(problem, listing);
        }

        var judged = listing.Vertical is null ? listing.WithVertical(_options.DefaultVertical) : listing;
        facts = _facts.Read(judged, market, source);
        return null;
    }

    private JudgedListing Judge(Listing listing, ListingFacts facts, List<Finding> found)
    {
        var proven = _fixer.Prove(facts, found);
        var verdict = Conclude(listing, facts, proven);
        return new JudgedListing(_options.ChoosesCandidates ? verdict with { Choices = Choose(facts) } : verdict, listing, facts, proven);
    }

    private IReadOnlyList<CandidateChoice> Choose(ListingFacts judged) => new CandidateChooser(variant =>
    {
        var facts = _facts.Read(variant, judged.Market, judged.Segments[0].Segment.SourceLanguage);
        var open = OpenOf(FindingOrder.Finish(variant, _checks.Run(facts), _options.Baseline));
        return (open, _risk.Estimate(facts, open));
    }).Choose(judged.Listing);

    // Risk, score and gate, from what the checks found.
    private ListingVerdict Conclude(Listing listing, ListingFacts facts, List<Finding> found)
    {
        var findings = FindingOrder.Finish(listing, found, _options.Baseline);
        var open = OpenOf(findings);
        var estimate = _risk.Estimate(facts, open);
        var gate = PublishGate.Decide(open, estimate, facts.Market, facts.Listing.Vertical, _options.Guarantee);
        if (gate.IsHeldByRisk)
        {
            var named = found.ToList();
            _checks.Report(HighRisk, facts, HighRiskText.Find(facts, estimate), HighRiskText.Describe(estimate), named);
            findings = FindingOrder.Finish(listing, named, _options.Baseline);

            // Who accepts the finding accepts the risk.
            gate = findings.Any(f => f.Check == HighRisk && f.IsSuppressed) ? new GateDecision(Verdict.Publish, []) : gate;
        }

        return new ListingVerdict
        {
            Id = listing.Id,
            Market = facts.Market.Id,
            Listing = listing,
            Gate = gate,
            Score = ListingScorer.Score(facts, open, estimate.Risk),
            TextRisks = estimate.Segments,
            Findings = findings,
            Pack = facts.Market.Label,
            Rules = _rules,
            RiskModel = estimate.Model,
            File = listing.File,
            Line = listing.Line,
        };
    }

    private static IReadOnlyList<Finding> OpenOf(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 || findings.All(f => !f.IsSuppressed) ? findings : [.. findings.Where(f => !f.IsSuppressed)];

    /// <summary>Applies the suggestions of one listing that are proven right.</summary>
    /// <param name="listing">The listing.</param>
    /// <param name="appliesUnsafe">Whether suggestions are applied, too, that no check vouches for; they must still remove their finding and add none as grave.</param>
    /// <returns>The mended listing; null when it cannot be judged.</returns>
    public FixedListing? Fix(Listing listing, bool appliesUnsafe = false)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return CheckAlone(listing) is { Facts: { } facts, Verdict: var verdict }
            ? _fixer.Fix(facts, verdict.Findings, found => FindingOrder.Finish(listing, found, _options.Baseline), appliesUnsafe)
            : null;
    }

    /// <summary>Mends what a reader gives, on several threads.</summary>
    /// <param name="records">The records.</param>
    /// <param name="appliesUnsafe">Whether suggestions are applied, too, that no check vouches for.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>Each record, in order, with its mended listing and what is left, faults that show only beside earlier mended records included; null where it could not be read or judged.</returns>
    public IAsyncEnumerable<(ListingReadResult Record, FixedListing? Fixed)> FixAsync(IAsyncEnumerable<ListingReadResult> records, bool appliesUnsafe = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return FixBatch(records, appliesUnsafe, cancellationToken);
    }

    // The mended listings are compared as a batch is when it is judged: in order, with a memory that is bounded. No listing is kept.
    private async IAsyncEnumerable<(ListingReadResult Record, FixedListing? Fixed)> FixBatch(IAsyncEnumerable<ListingReadResult> records, bool appliesUnsafe, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = _checks.Begin();
        await foreach (var (record, mended) in OrderedParallel.SelectAsync(records, r => (r, FixGuarded(r, appliesUnsafe)), _options.Jobs, cancellationToken).ConfigureAwait(false))
        {
            yield return (record, mended is { Facts: { } facts } && batch.Run(facts) is { Count: > 0 } found
                ? mended with { Remaining = [.. mended.Remaining, .. FindingOrder.Finish(record.Listing!, found, _options.Baseline)] }
                : mended);
        }
    }

    /// <summary>Judges listings as they come; results keep their order.</summary>
    /// <param name="listings">The listings.</param>
    /// <param name="cancellationToken">Ends the run after the results that are whole.</param>
    /// <returns>One verdict per listing, in order.</returns>
    public IAsyncEnumerable<ListingVerdict> RunAsync(IAsyncEnumerable<Listing> listings, CancellationToken cancellationToken = default) =>
        RunAsync(Wrap(listings, cancellationToken), cancellationToken);

    /// <summary>Judges what a reader gives; a record that could not be read becomes an <see cref="Verdict.Error"/> and the rest goes on.</summary>
    /// <param name="records">The records.</param>
    /// <param name="cancellationToken">Ends the run after the results that are whole.</param>
    /// <returns>One verdict per record, in order.</returns>
    public IAsyncEnumerable<ListingVerdict> RunAsync(IAsyncEnumerable<ListingReadResult> records, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        return JudgeBatch(records, cancellationToken);
    }

    // What needs one record alone runs on all threads; what compares it with earlier ones runs behind, in order, so that the number of threads changes nothing.
    private async IAsyncEnumerable<ListingVerdict> JudgeBatch(IAsyncEnumerable<ListingReadResult> records, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batch = _checks.Begin();
        await foreach (var judged in OrderedParallel.SelectAsync(records, JudgeAll, _options.Jobs, cancellationToken).ConfigureAwait(false))
        {
            yield return Compare(judged, batch);
        }
    }

    /// <summary>Judges the records of chunks, and writes them down on the same threads.</summary>
    /// <param name="chunks">The chunks.</param>
    /// <param name="encodes">Whether the results are wanted as JSON Lines, too.</param>
    /// <param name="cancellationToken">Ends the run after the results that are whole.</param>
    /// <returns>The results of each chunk, in order.</returns>
    internal async IAsyncEnumerable<VerdictChunk> RunAsync(IAsyncEnumerable<RecordChunk> chunks, bool encodes, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var batch = _checks.Begin();
        await foreach (var judged in OrderedParallel.SelectChunksAsync(chunks, c => JudgedChunk.Of(c, JudgeAll, encodes), _options.Jobs, cancellationToken).ConfigureAwait(false))
        {
            yield return judged.Settle(listing => Settle(listing, judged.Ids, batch));
        }
    }

    private ListingVerdict Settle(JudgedListing judged, BatchIds? ids, BatchRun batch)
    {
        if (ids is null || judged.Listing is not { } listing || JsonLinesListingReader.Compare(listing, ids) is not { Problem: { } problem })
        {
            return Compare(judged, batch);
        }

        return Fail(problem).Verdict;
    }

    private ListingVerdict Compare(JudgedListing judged, BatchRun batch)
    {
        var verdict = judged.Verdict;
        return judged is { Facts: { } facts, Listing: { } listing } && verdict.Listing is not null && batch.Run(facts) is { Count: > 0 } found
            ? Conclude(listing, facts, [.. judged.Found, .. found]) with { Choices = verdict.Choices }
            : verdict;
    }

    private static async IAsyncEnumerable<ListingReadResult> Wrap(IAsyncEnumerable<Listing> listings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var listing in listings.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return ListingReadResult.Of(listing);
        }
    }

    // Records are judged a block at a time: each stage goes over the whole block while its code and tables are at hand, and a block is small enough for its facts to stay there, too.
    private JudgedListing[] JudgeAll(IReadOnlyList<ListingReadResult> records)
    {
        var judged = new JudgedListing[records.Count];
        for (var start = 0; start < judged.Length; start += BlockSize)
        {
            JudgeBlock(records, start, judged.AsSpan(start, Math.Min(BlockSize, judged.Length - start)));
        }

        return judged;
    }

    private void JudgeBlock(IReadOnlyList<ListingReadResult> records, int start, Span<JudgedListing> judged)
    {
        var facts = new List<ListingFacts>(judged.Length);
        var places = new List<int>(judged.Length);
        for (var i = 0; i < judged.Length; i++)
        {
            if (TryRead(records[start + i], out var read) is { } failed)
            {
                judged[i] = failed;
            }
            else
            {
                facts.Add(read!);
                places.Add(i);
            }
        }

        var found = RunGuarded(facts);
        for (var i = 0; i < facts.Count; i++)
        {
            judged[places[i]] = JudgeGuarded(records[start + places[i]].Listing!, facts[i], found?[i]);
        }
    }

    // Where something escapes the checks' own guard, the records of the block are judged each by itself, so that it is the fault of one only.
    private List<Finding>[]? RunGuarded(List<ListingFacts> facts)
    {
        try
        {
            return _checks.Run(facts);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private JudgedListing? TryRead(ListingReadResult record, out ListingFacts? facts)
    {
        facts = null;
        if (!record.IsRead)
        {
            return Fail(record.Problem);
        }

        try
        {
            return Read(record.Listing, out facts);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Fail(record.Listing, exception);
        }
    }

    // One record must never end the batch, so what escapes the checks' own guard becomes that record's error.
    private JudgedListing JudgeGuarded(Listing listing, ListingFacts facts, List<Finding>? found)
    {
        try
        {
            var judged = Judge(listing, facts, found ?? _checks.Run(facts));
            facts.Forget();
            return judged;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Fail(listing, exception);
        }
    }

    private JudgedListing Fail(Listing listing, Exception exception) =>
        Fail(new BatchProblem("LK9011", $"The record could not be judged: {exception.GetType().Name}: {exception.Message}", listing.File, listing.Line, listing.Id), listing);

    // Patterns of users must not be able to stall a batch, so they run without backtracking.
    private static FactOptions FactOptionsOf(QualityOptions options) => new()
    {
        Limits = [.. options.Limits],
        Placeholders = [.. options.PlaceholderPatterns.Select(p => new Regex(p, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))],
        Speller = options.Speller,
        Lexicons = [.. options.Lexicons],
        FluencyModels = [.. options.FluencyModels],
    };

    private FixedListing? FixGuarded(ListingReadResult record, bool appliesUnsafe)
    {
        try
        {
            return record.IsRead ? Fix(record.Listing, appliesUnsafe) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null; // Judge names the fault of such a record.
        }
    }

    private JudgedListing Fail(BatchProblem problem, Listing? listing = null) => new(ProblemVerdict.Of(problem, _rules), listing, null, []);
}
