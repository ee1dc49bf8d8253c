using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Reporting;

/// <summary>Writes one JSON document: <c>{"results":[…],"summary":{…},"insights":{…}}</c>. The results stream; the sums come last because only then they are known.</summary>
public sealed class JsonVerdictWriter : IVerdictWriter
{
    private readonly JsonItemStream _items;
    private readonly BatchInsights _insights;

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    public JsonVerdictWriter(Stream stream)
        : this(stream, null)
    {
    }

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="trend">An earlier run to compare with; null for none.</param>
    internal JsonVerdictWriter(Stream stream, ResultTrend? trend)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _items = new JsonItemStream(stream);
        _insights = new BatchInsights(trend);
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default)
    {
        _items.Raw("{\"results\":["u8);
        _items.BeginList();
        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        _insights.Add(verdict);
        _items.Item(json => VerdictJson.Write(json, verdict));
        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        _items.Raw("\n],\"summary\":"u8);
        _items.Value(json => SummaryJson.Write(json, summary));
        _items.Raw(",\n\"insights\":"u8);
        _items.Value(json => InsightsJson.Write(json, _insights, summary));
        _items.Raw("}\n"u8);
        return _items.CompleteAsync();
    }
}
