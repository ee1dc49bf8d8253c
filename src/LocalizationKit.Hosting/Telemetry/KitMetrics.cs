using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LocalizationKit.Hosting.Telemetry;

/// <summary>Counts and times what the kit does in a host. No tag carries an id or text of a listing.</summary>
public sealed class KitMetrics : IDisposable
{
    /// <summary>The name of the meter and of the source of traces.</summary>
    public const string Name = "LocalizationKit";

    private readonly Meter _meter;
    private readonly Counter<long> _submitted;
    private readonly Counter<long> _bodyBytes;
    private readonly Counter<long> _translated;
    private readonly Counter<long> _judged;
    private readonly Counter<long> _released;
    private readonly Counter<long> _releaseFailures;
    private readonly Counter<long> _decisions;
    private readonly Histogram<double> _judgeSeconds;
    private long _backlog;
    private long _pending;

    /// <summary>Initializes the instruments.</summary>
    /// <param name="meters">Makes the meter.</param>
    public KitMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _meter = meters.Create(Name);
        _submitted = _meter.CreateCounter<long>("lk.listings.submitted", "{listing}", "Records handed in, by source and outcome.");
        _bodyBytes = _meter.CreateCounter<long>("lk.submit.bytes", "By", "Bytes read of bodies with records, after decompression.");
        _translated = _meter.CreateCounter<long>("lk.listings.translated", "{listing}", "Listings handed to the translator, by outcome: translated, deferred or dead.");
        _judged = _meter.CreateCounter<long>("lk.listings.judged", "{listing}", "Listings judged, by verdict and market.");
        _released = _meter.CreateCounter<long>("lk.releases.delivered", "{release}", "Releases that a publisher took.");
        _releaseFailures = _meter.CreateCounter<long>("lk.releases.failed", "{attempt}", "Attempts to hand a release over that failed.");
        _decisions = _meter.CreateCounter<long>("lk.decisions", "{decision}", "Decisions of reviewers, by kind.");
        _judgeSeconds = _meter.CreateHistogram<double>("lk.judge.duration", "s", "Time to judge one listing.");
        _meter.CreateObservableGauge("lk.backlog", () => Interlocked.Read(ref _backlog), "{listing}", "Listings that wait to be judged.");
        _meter.CreateObservableGauge("lk.releases.pending", () => Interlocked.Read(ref _pending), "{release}", "Releases that wait for a publisher.");
    }

    /// <summary>Gets the source of traces.</summary>
    internal static ActivitySource Activities { get; } = new(Name);

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Submitted(string source, string outcome) => _submitted.Add(1, new("source", source), new("outcome", outcome));

    internal void BodyRead(int bytes) => _bodyBytes.Add(bytes);

    internal void Translated(string outcome) => _translated.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    internal void Judged(string verdict, string? market, double seconds)
    {
        _judged.Add(1, new("verdict", verdict), new("market", market ?? "none"));
        _judgeSeconds.Record(seconds);
    }

    internal void Released(string publisher, int count) => _released.Add(count, new KeyValuePair<string, object?>("publisher", publisher));

    internal void ReleaseFailed(string publisher) => _releaseFailures.Add(1, new KeyValuePair<string, object?>("publisher", publisher));

    internal void Decided(string kind) => _decisions.Add(1, new KeyValuePair<string, object?>("decision", kind));

    internal void Observe(long backlog, long pending)
    {
        Interlocked.Exchange(ref _backlog, backlog);
        Interlocked.Exchange(ref _pending, pending);
    }
}
