using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LocalizationKit.Checks;
using LocalizationKit.Reporting.Insights;

namespace LocalizationKit.Reporting.Html;

/// <summary>Writes one page that needs nothing beside it: sums, charts, filters, and each listing with its findings marked. Works from a file, without a network.</summary>
/// <remarks>
/// The sums stand first and are known last, so listings wait in a temporary file; memory holds the place of each that is kept.
/// Texts are JSON in the page, with every character escaped that HTML could read as markup, and the page's script only makes text nodes of them.
/// </remarks>
public sealed class HtmlVerdictWriter : IVerdictWriter, IAsyncDisposable
{
    private const int BlockSize = 1 << 20;

    // All of Unicode stays readable; '<', '>', '&', quotes, and the separators that end a line of script are always escaped.
    private static readonly JsonWriterOptions Safe = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly Stream _stream;
    private readonly HtmlReportOptions _options;
    private readonly BatchInsights _insights;
    private readonly WorstFirst<(long Offset, int Length)> _kept;
    private readonly ListingSpool _spool = new();
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly SortedDictionary<string, CheckDescriptor> _checks = new(StringComparer.Ordinal);
    private readonly int[] _quality = new int[10];
    private long _number;
    private bool _hasTexts;
    private string _rules = "";

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="options">What the page says of itself; null for the defaults.</param>
    public HtmlVerdictWriter(Stream stream, HtmlReportOptions? options = null)
        : this(stream, options, null)
    {
    }

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="options">What the page says of itself; null for the defaults.</param>
    /// <param name="trend">An earlier run to compare with; null for none.</param>
    internal HtmlVerdictWriter(Stream stream, HtmlReportOptions? options, ResultTrend? trend)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _options = options ?? new HtmlReportOptions();
        _insights = new BatchInsights(trend);
        _kept = new WorstFirst<(long Offset, int Length)>(_options.MostListings);
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var trend = _insights.Add(verdict);
        Count(verdict);
        var badness = Badness.Of(verdict);
        if (!_kept.Admits(badness))
        {
            _kept.Pass();
            return;
        }

        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Safe))
        {
            HtmlListingJson.Write(json, verdict, trend, _number, _options.SourceLanguage);
        }

        _kept.Add(await _spool.AddAsync(_buffer.WrittenMemory).ConfigureAwait(false), badness);
    }

    /// <inheritdoc/>
    public async Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var listings = WithinSize(_kept.ToList());
        for (var i = 0; i < HtmlAssets.Page.Count; i++)
        {
            var piece = HtmlAssets.Page[i];
            if (i % 2 == 1 && piece == "listings")
            {
                await WriteListingsAsync(listings).ConfigureAwait(false);
                continue;
            }

            await TextAsync(i % 2 == 0 ? piece : Fill(piece, summary, listings.Count)).ConfigureAwait(false);
        }

        await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        await DisposeAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _spool.DisposeAsync();

    private void Count(ListingVerdict verdict)
    {
        _number++;
        _hasTexts |= verdict.Listing is not null;
        _rules = verdict.Rules;
        foreach (var finding in verdict.Findings)
        {
            _checks[finding.Check.Id] = finding.Check;
        }

        if (verdict.Score is { } score)
        {
            _quality[Math.Clamp((int)(score.Quality / 10), 0, 9)]++;
        }
    }

    private List<(long Offset, int Length)> WithinSize(IReadOnlyList<(long Offset, int Length)> listings)
    {
        var size = 0L;
        return [.. listings.TakeWhile(l => (size += l.Length) <= _options.MostBytes)];
    }

    private string Fill(string name, RunSummary summary, int shown) => name switch
    {
        "style" => HtmlAssets.Style,
        "style-hash" => HtmlAssets.HashOf(HtmlAssets.Style),
        "script" => HtmlAssets.Script,
        "script-hash" => HtmlAssets.HashOf(HtmlAssets.Script),
        "report" => ReportJson(summary, shown),
        _ => throw new InvalidOperationException($"The page names '{name}', which is nothing."),
    };

    private string ReportJson(RunSummary summary, int shown)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Safe))
        {
            json.WriteStartObject();
            json.WriteString("title", _options.Title);
            json.WriteString("created", _options.Created?.ToString("yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("kit", RulesVersion.Kit);
            json.WriteString("rules", _rules);
            json.WriteString("sourceLanguage", _options.SourceLanguage);
            json.WriteNumber("shown", shown);
            json.WriteNumber("total", _number);
            json.WriteBoolean("hasTexts", _hasTexts);
            json.WritePropertyName("summary");
            SummaryJson.Write(json, summary);
            json.WritePropertyName("insights");
            InsightsJson.Write(json, _insights, summary);
            HtmlListingJson.WriteNumbers(json, "quality", _quality);
            WriteChecks(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    private void WriteChecks(Utf8JsonWriter json)
    {
        var gone = _insights.Trend?.Checks.Keys.Select(id => KnownChecks.Find(id)).OfType<CheckDescriptor>() ?? [];
        json.WriteStartObject("checks");
        foreach (var check in _checks.Values.Concat(gone).DistinctBy(c => c.Id))
        {
            json.WriteStartObject(check.Id);
            json.WriteString("name", check.Name);
            json.WriteString("summary", check.Summary);
            json.WriteString("explanation", check.Explanation);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private async Task WriteListingsAsync(List<(long Offset, int Length)> listings)
    {
        var size = 0;
        foreach (var place in listings)
        {
            await TextAsync(size == 0 ? "<script type=\"application/json\" class=\"listings\">[" : ",\n").ConfigureAwait(false);
            await _spool.CopyAsync(place, _stream).ConfigureAwait(false);
            size += place.Length;
            if (size >= BlockSize)
            {
                await TextAsync("]</script>\n").ConfigureAwait(false);
                size = 0;
            }
        }

        await TextAsync(size > 0 ? "]</script>\n" : "").ConfigureAwait(false);
    }

    // Not cancellable: half a page would show nothing.
    private async Task TextAsync(string text) => await _stream.WriteAsync(Encoding.UTF8.GetBytes(text), CancellationToken.None).ConfigureAwait(false);
}
