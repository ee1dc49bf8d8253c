namespace LocalizationKit.Batches;

/// <summary>Writes JSON Lines again with some targets changed; every other byte stays.</summary>
/// <remarks>Holds one record at a time, and a hash of each id. A line over the limit is copied piece by piece.</remarks>
public sealed class JsonLinesTargetRewriter : ITargetRewriter
{
    private readonly JsonLinesListingReader _reader;
    private readonly int _maxRecordBytes;

    /// <summary>Initializes a rewriter.</summary>
    /// <param name="maxRecordBytes">The greatest length of a line in bytes, as of the reader.</param>
    public JsonLinesTargetRewriter(int maxRecordBytes = JsonLinesListingReader.DefaultMaxRecordBytes)
    {
        _reader = new JsonLinesListingReader(maxRecordBytes);
        _maxRecordBytes = maxRecordBytes;
    }

    /// <inheritdoc/>
    public async Task<int> RewriteAsync(Stream input, Stream output, TargetEdits targets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(targets);
        var ids = new BatchIds();
        var written = 0;
        var lines = new Utf8LineReader(input, _maxRecordBytes, piece => output.WriteAsync(piece, cancellationToken));
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_reader.Read(lines, ids, null).Listing is { } listing && targets.TryGet(listing.Id, out var own))
            {
                var (line, count) = JsonTargets.Replace(lines.Line, listing.IsShortForm, own);
                var start = lines.Raw.Length - lines.Line.Length - lines.EndLength;
                await output.WriteAsync(lines.Raw[..start], cancellationToken).ConfigureAwait(false);
                await output.WriteAsync(line, cancellationToken).ConfigureAwait(false);
                await output.WriteAsync(lines.Raw[^lines.EndLength..], cancellationToken).ConfigureAwait(false);
                written += count;
                continue;
            }

            await output.WriteAsync(lines.Raw, cancellationToken).ConfigureAwait(false);
        }

        return written;
    }
}
