using System.Text;
using LocalizationKit.Gating;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Reporting.Markdown;

/// <summary>Writes a comment for a pull request: the verdicts, the worst listings, and what the batch shows as a whole. Never longer than GitHub takes.</summary>
public sealed class MarkdownVerdictWriter : IVerdictWriter
{
    /// <summary>The characters that a comment on GitHub may have.</summary>
    public const int MaxLength = 65_536;

    private const int MostListings = 50;

    private readonly Stream _stream;
    private readonly BatchInsights _insights;
    private readonly WorstFirst<ListingVerdict> _worst = new(MostListings);
    private readonly int _maxLength;

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    public MarkdownVerdictWriter(Stream stream)
        : this(stream, null)
    {
    }

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="trend">An earlier run to compare with; null for none.</param>
    /// <param name="maxLength">The greatest length of the page.</param>
    internal MarkdownVerdictWriter(Stream stream, ResultTrend? trend, int maxLength = MaxLength)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _insights = new BatchInsights(trend);
        _maxLength = maxLength;
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        _insights.Add(verdict);
        if (verdict.Verdict != Verdict.Publish)
        {
            _worst.Add(verdict, Badness.Of(verdict));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var page = new MarkdownPage(_maxLength);
        MarkdownSummary.Write(page, summary, _insights.Trend);
        MarkdownListings.Write(page, _worst);
        MarkdownInsights.Write(page, _insights, summary);
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(page.ToString()), CancellationToken.None).ConfigureAwait(false);
        await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }
}
