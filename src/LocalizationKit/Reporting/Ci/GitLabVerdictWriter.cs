using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Mqm;

namespace LocalizationKit.Reporting.Ci;

/// <summary>Writes a Code Quality report of GitLab: one object per open finding, streaming. Findings of records without a file name standard input.</summary>
public sealed class GitLabVerdictWriter : IVerdictWriter
{
    private readonly JsonItemStream _items;
    private readonly string? _root;

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8; left open.</param>
    /// <param name="root">The root of the repository: rooted paths below it are named from there; null to leave paths as they are.</param>
    public GitLabVerdictWriter(Stream stream, string? root = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _items = new JsonItemStream(stream);
        _root = root;
    }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default)
    {
        _items.Raw("["u8);
        _items.BeginList();
        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        foreach (var finding in verdict.Findings.Where(f => !f.IsSuppressed))
        {
            _items.Item(json => Write(json, verdict, finding));
        }

        return _items.FlushAsync();
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default)
    {
        _items.Raw("\n]\n"u8);
        return _items.CompleteAsync();
    }

    private static string SeverityOf(Severity severity) => severity switch
    {
        Severity.Critical => "critical",
        Severity.Major => "major",
        Severity.Minor => "minor",
        _ => "info",
    };

    private void Write(Utf8JsonWriter json, ListingVerdict verdict, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("description", verdict.Id is { } id ? $"{id}{(finding.Field is null ? "" : " " + finding.Field)}: {finding.Message}" : finding.Message);
        json.WriteString("check_name", $"{finding.Check.Id} {finding.Check.Name}");
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteString("severity", SeverityOf(finding.Severity));
        json.WriteStartObject("location");
        json.WriteString("path", CiPath.Of(verdict.File, _root) ?? "standard input");
        json.WriteStartObject("lines");
        json.WriteNumber("begin", Math.Max(1, verdict.Line));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
