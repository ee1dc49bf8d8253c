namespace LocalizationKit.Reporting;

/// <summary>Writes one JSON document: <c>{"results":[…],"summary":{…}}</c>. The results stream; the summary comes last because only then it is known.</summary>
public sealed class JsonVerdictWriter : IVerdictWriter
{
    private readonly JsonItemStream _items;

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    public JsonVerdictWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _items = new JsonItemStream(stream);
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
        _items.Item(json => VerdictJson.Write(json, verdict));
        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        _items.Raw("\n],\"summary\":"u8);
        _items.Value(json => SummaryJson.Write(json, summary));
        _items.Raw("}\n"u8);
        return _items.CompleteAsync();
    }
}
