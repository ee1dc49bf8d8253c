using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalizationKit.Checks;
using LocalizationKit.Checks.Baselines;
using LocalizationKit.Cli.Settings;
using LocalizationKit.Reporting;

namespace LocalizationKit.Cli.Output;

/// <summary>Writes a baseline while records are judged; the old file is replaced only when the new one is whole. What was said about a finding is kept.</summary>
internal sealed class BaselineWriter : IAsyncDisposable
{
    private const int FlushAt = 1 << 16;
    private readonly ReplacedFile _file;
    private readonly Utf8JsonWriter _json;

    private BaselineWriter(ReplacedFile file)
    {
        _file = file;
        _json = new Utf8JsonWriter(file.Stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteNumber("version", BaselineFile.Version);
        _json.WriteStartArray("records");
    }

    /// <summary>Begins a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The writer.</returns>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static BaselineWriter Create(string path) => new(ReplacedFile.Create(path));

    /// <summary>Adds a record; one that could not be judged is left out.</summary>
    /// <param name="verdict">The result of the record.</param>
    public void Add(ListingVerdict verdict)
    {
        if (verdict.Listing is not { } listing)
        {
            return;
        }

        _json.WriteStartObject();
        _json.WriteString("id", listing.Id);
        _json.WriteStartObject("fields");
        for (var i = 0; i < listing.Fields.Count; i++)
        {
            var print = FieldPrint.Of(listing.Fields[i].Source, listing.Fields[i].Target);
            _json.WriteString(Baseline.KeyOf(listing, i), string.Create(CultureInfo.InvariantCulture, $"{print.Source:x16}:{print.Target:x16}"));
        }

        _json.WriteEndObject();
        _json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings)
        {
            Write(finding);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt)
        {
            _json.Flush();
        }
    }

    /// <summary>Ends the baseline and puts it in its place.</summary>
    public void Commit()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _file.Commit();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _file.DisposeAsync();
        _json.Reset(Stream.Null);
        await _json.DisposeAsync();
    }

    private void Write(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("fingerprint", finding.Fingerprint);
        _json.WriteString("check", finding.Check.Id);
        _json.WriteString("field", finding.Field);
        _json.WriteString("message", finding.Message);
        if (finding.Suppression is { } said)
        {
            WriteIfAny("reason", said.Reason);
            WriteIfAny("owner", said.Owner);
            WriteIfAny("expires", said.Expires?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        _json.WriteEndObject();
    }

    private void WriteIfAny(string name, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(name, text);
        }
    }
}
