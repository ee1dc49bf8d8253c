using System.Buffers;

namespace LocalizationKit.Reporting;

/// <summary>Writes one JSON object per line. Each call hands whole lines to the stream, so an interrupted file still ends with a whole line.</summary>
public sealed class JsonLinesVerdictWriter : IVerdictWriter
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);

    /// <summary>Initializes a writer.</summary>
    /// <param name="stream">Takes UTF-8 with LF line ends; left open.</param>
    /// <param name="withListings">Whether each result carries its listing, so that a report can show the texts without the batch.</param>
    public JsonLinesVerdictWriter(Stream stream, bool withListings = false)
    {
        _stream = stream;
        WritesListings = withListings;
    }

    /// <summary>Gets whether each result carries its listing.</summary>
    internal bool WritesListings { get; }

    /// <inheritdoc/>
    public Task BeginAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task WriteAsync(ListingVerdict verdict, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        _buffer.ResetWrittenCount();
        VerdictLines.Write(_buffer, verdict, WritesListings);

        // Not cancellable: half a line would be worse than a late end.
        await _stream.WriteAsync(_buffer.WrittenMemory, CancellationToken.None).ConfigureAwait(false);

        // A stream with a buffer of its own would else hold back, and cut, lines at its own edges.
        await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Writes results that are written down already.</summary>
    /// <param name="lines">The results.</param>
    /// <returns>A task that ends when they are handed to the stream.</returns>
    internal async Task WriteAsync(VerdictLines lines)
    {
        await lines.WriteToAsync(_stream).ConfigureAwait(false);
        await _stream.FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task CompleteAsync(RunSummary summary, CancellationToken cancellationToken = default) => _stream.FlushAsync(CancellationToken.None);
}
