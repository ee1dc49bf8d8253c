using System.IO.Compression;
using LocalizationKit.Batches;

namespace LocalizationKit.Cli.Batches;

/// <summary>Decompresses gzip and fails where the data ends in the middle, which <see cref="GZipStream"/> takes for a good end.</summary>
/// <remarks>
/// A gzip member with a seal is put behind the data. Members that follow each other decompress to their contents one after the other,
/// so the seal comes out last exactly when everything before it was whole; it is held back and never given to the reader.
/// </remarks>
internal sealed class SealedGzipStream : AsyncForwardStream
{
    private const string Cut = "the compressed data is damaged or ends in the middle";
    private static readonly byte[] Seal = "\u0000lockit: whole\u0000"u8.ToArray();
    private readonly GZipStream _content;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isEnded;

    /// <summary>Initializes a stream.</summary>
    /// <param name="compressed">The compressed data; disposed of with this stream.</param>
    public SealedGzipStream(Stream compressed) =>
        _content = new GZipStream(new AppendedStream(compressed, Compress(Seal)), CompressionMode.Decompress);

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_isEnded && _end - _start <= Seal.Length)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
            var read = await ReadContentAsync(cancellationToken);
            _end += read;
            _isEnded = read == 0;
        }

        var isWhole = _buffer.AsSpan(_start, _end - _start).EndsWith(Seal);
        if (_isEnded && !isWhole)
        {
            throw new InvalidDataException(Cut);
        }

        var given = Math.Min(buffer.Length, _end - _start - Seal.Length);
        _buffer.AsMemory(_start, given).CopyTo(buffer);
        _start += given;
        return given;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadContentAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _content.ReadAsync(_buffer.AsMemory(_end), cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException(Cut, exception);
        }
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return memory.ToArray();
    }
}
