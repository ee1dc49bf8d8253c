using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LocalizationKit.Checks;
using LocalizationKit.Facts;
using LocalizationKit.Gating;
using LocalizationKit.Markets;
using LocalizationKit.Reporting;

namespace LocalizationKit.Judging;

/// <summary>Asks judges about the texts of listings that would be published although their risk is not small, and adds what they say. Stands behind a pipeline.</summary>
public sealed class JudgingStage
{
    private readonly (ITextJudge Judge, CheckDescriptor Check)[] _judges;
    private readonly JudgingOptions _judging;
    private readonly QualityOptions _options;
    private readonly MarketResolver _resolver;
    private readonly FactReader _facts;
    private readonly ConcurrentDictionary<JudgeFailure, int> _failures = new();
    private int _asked;

    /// <summary>Initializes a stage.</summary>
    /// <param name="judges">The judges.</param>
    /// <param name="judging">Which texts are sent.</param>
    /// <param name="options">The settings of the pipeline whose verdicts come in.</param>
    /// <param name="markets">Its markets.</param>
    /// <param name="glossaries">Its glossaries.</param>
    public JudgingStage(IReadOnlyList<ITextJudge> judges, JudgingOptions judging, QualityOptions options, IMarketCatalog markets, IReadOnlyList<Glossary> glossaries)
    {
        ArgumentNullException.ThrowIfNull(judges);
        ArgumentNullException.ThrowIfNull(judging);
        ArgumentNullException.ThrowIfNull(options);
        _judges = [.. judges.Select(j => (j, CheckCatalog.Describe(j.CheckId)))];
        _judging = judging;
        _options = options;
        _resolver = new MarketResolver(options, markets);
        _facts = new FactReader(glossaries);
    }

    /// <summary>Gets how many texts were sent so far.</summary>
    public int Asked => _asked;

    /// <summary>Gets what kept judges from judging so far, and how many texts each kept.</summary>
    public IReadOnlyDictionary<JudgeFailure, int> Failures => _failures;

    /// <summary>Judges.</summary>
    /// <param name="verdicts">What a pipeline gives.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The same verdicts, in order, some of them raised.</returns>
    public async IAsyncEnumerable<ListingVerdict> RunAsync(IAsyncEnumerable<ListingVerdict> verdicts, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var window = new List<ListingVerdict>(_judging.Window);
        await foreach (var verdict in verdicts.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            window.Add(verdict);
            if (window.Count == _judging.Window)
            {
                foreach (var judged in await JudgeAsync(window, cancellationToken).ConfigureAwait(false))
                {
                    yield return judged;
                }

                window.Clear();
            }
        }

        foreach (var judged in await JudgeAsync(window, cancellationToken).ConfigureAwait(false))
        {
            yield return judged;
        }
    }

    private async Task<IReadOnlyList<ListingVerdict>> JudgeAsync(IReadOnlyList<ListingVerdict> window, CancellationToken cancellationToken)
    {
        var facts = window.Select(FactsOf).ToList();
        var texts = new List<(int Listing, SegmentFacts Text)>();
        for (var i = 0; i < window.Count; i++)
        {
            texts.AddRange(BorderlineOf(window[i], facts[i]).Select(t => (i, t)));
        }

        if (texts.Count == 0)
        {
            return [.. window];
        }

        Interlocked.Add(ref _asked, texts.Count);
        var said = window.Select(_ => new List<(CheckDescriptor, SegmentFacts, JudgedError)>()).ToList();
        foreach (var (judge, check) in _judges)
        {
            var opinions = await judge.JudgeAsync(texts.ConvertAll(t => t.Text), cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < texts.Count; i++)
            {
                said[texts[i].Listing].AddRange(opinions[i].Errors.Select(e => (check, texts[i].Text, e)));
                Count(opinions[i].Failure);
            }
        }

        return [.. window.Select((verdict, i) => said[i].Count == 0 ? verdict : OpinionVerdict.Add(verdict, facts[i]!, said[i], _options))];
    }

    private void Count(JudgeFailure? failure)
    {
        if (failure is not null)
        {
            _failures.AddOrUpdate(failure, 1, static (_, count) => count + 1);
        }
    }

    private IEnumerable<SegmentFacts> BorderlineOf(ListingVerdict verdict, ListingFacts? facts) =>
        facts is null ? [] : facts.Segments.Where((s, i) => s.IsComparable && i < verdict.TextRisks.Count && _judging.Takes(verdict.TextRisks[i]));

    // A judge can only raise a verdict, so what is held already need not be asked about.
    private ListingFacts? FactsOf(ListingVerdict verdict) =>
        verdict is { Verdict: Verdict.Publish, Listing: { } listing } && verdict.TextRisks.Any(_judging.Takes) && _resolver.TryResolve(listing, out var market, out var source, out _)
            ? _facts.Read(listing.Vertical is null ? listing.WithVertical(_options.DefaultVertical) : listing, market, source)
            : null;
}
