using System.Globalization;
using System.Text;
using LocalizationKit.Checks;
using LocalizationKit.Segments;

namespace LocalizationKit.Reporting;

/// <summary>Writes a table of findings as CSV (RFC 4180), one row per finding, for spreadsheets. Texts that a spreadsheet would run as a formula are defused.</summary>
public sealed class CsvVerdictWriter : IVerdictWriter
{
    private const string Header =
        "id,market,vertical,verdict,quality,risk,check,name,category,severity,field,field_index,message,source_text,target_text,source_start,target_start," +
        "suggestion,suggestion_is_safe,suppressed,origin,fingerprint,file,line";

    private readonly Stream _stream;
    private readonly bool _hasMark;
    private readonly StringBuilder _rows = new();

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="hasMark">Whether a byte order mark comes first: Excel takes the file for a local encoding without it.</param>
    public CsvVerdictWriter(Stream stream, bool hasMark = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _hasMark = hasMark;
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default)
    {
        _rows.Append(_hasMark ? "\uFEFF" : "").Append(Header).Append("\r\n");
        return FlushRowsAsync();
    }

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        foreach (var finding in verdict.Findings)
        {
            AppendListing(verdict);
            AppendFinding(finding);
            Text(verdict.File);
            Last(verdict.Line > 0 ? Number(verdict.Line) : "");
        }

        return FlushRowsAsync();
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default) => _stream.FlushAsync(CancellationToken.None);

    private static string Number(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private void AppendListing(ListingVerdict verdict)
    {
        Text(verdict.Id);
        Text(verdict.Market);
        Text(verdict.Listing?.Vertical);
        Raw(VerdictJson.NameOf(verdict.Verdict));
        Raw(verdict.Score is { } score ? Number(score.Quality) : "");
        Raw(verdict.Score is { } risk ? Number(risk.Risk) : "");
    }

    private void AppendFinding(Finding finding)
    {
        Raw(finding.Check.Id);
        Raw(finding.Check.Name);
        Raw(finding.Check.Category.ToString());
        Raw(VerdictJson.NameOf(finding.Severity));
        Text(finding.Field);
        Raw(finding.FieldIndex >= 0 ? Number(finding.FieldIndex) : "");
        Text(finding.Message);
        Text(finding.Source?.Text);
        Text(finding.Target?.Text);
        Raw(StartOf(finding.Source));
        Raw(StartOf(finding.Target));
        Text(finding.Suggestion?.Replacement);
        Raw(finding.Suggestion is { } suggestion ? Flag(suggestion.IsSafe) : "");
        Raw(Flag(finding.IsSuppressed));
        Raw(finding.Origin is { } origin ? VerdictJson.NameOf(origin) : "");
        Text(finding.Fingerprint);
    }

    private static string StartOf(TextSpan? span) => span is null ? "" : Number(span.Start);

    private static string Flag(bool value) => value ? "true" : "false";

    private void Text(string? text) => Raw(CsvCell.Of(text ?? ""));

    private void Raw(string cell) => _rows.Append(cell).Append(',');

    private void Last(string cell) => _rows.Append(cell).Append("\r\n");

    private async Task FlushRowsAsync()
    {
        // Whole rows in one piece, so that an interrupted table ends with a whole one.
        await _stream.WriteAsync(Encoding.UTF8.GetBytes(_rows.ToString()), CancellationToken.None).ConfigureAwait(false);
        _rows.Clear();
    }
}
