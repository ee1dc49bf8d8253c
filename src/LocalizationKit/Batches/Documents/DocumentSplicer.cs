using System.Text;

namespace LocalizationKit.Batches.Documents;

/// <summary>Copies a document byte for byte and puts other text in a few places. Constant memory; not safe for several threads.</summary>
internal sealed class DocumentSplicer
{
    private const int BlockSize = 1 << 16;
    private readonly Stream _input;
    private readonly Stream _output;
    private readonly byte[] _bytes = new byte[BlockSize];
    private readonly char[] _chars = new char[BlockSize + 2];
    private int _start;
    private int _end;

    private readonly DocumentEncoding _encoding;
    private readonly Decoder _decoder;
    private long _at = -1;

    /// <summary>Initializes a splicer at the beginning of a document.</summary>
    /// <param name="input">The document, from its first byte.</param>
    /// <param name="output">Receives the copy.</param>
    /// <param name="encoding">The encoding of the document.</param>
    public DocumentSplicer(Stream input, Stream output, DocumentEncoding encoding)
    {
        _input = input;
        _output = output;
        _encoding = encoding;
        _decoder = encoding.Encoding.GetDecoder();
    }

    /// <summary>Copies up to a character and replaces what follows.</summary>
    /// <param name="edit">The change; it lies behind all earlier ones.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public async Task ReplaceAsync(DocumentEdit edit, CancellationToken cancellationToken)
    {
        await CopyToAsync(edit.Start, cancellationToken).ConfigureAwait(false);
        await PassAsync(edit.Length, isKept: false, cancellationToken).ConfigureAwait(false);
        await _output.WriteAsync(_encoding.Encoding.GetBytes(edit.Text), cancellationToken).ConfigureAwait(false);
        _at = edit.Start + edit.Length;
    }

    /// <summary>Copies up to a character.</summary>
    /// <param name="offset">The offset of the character; nothing happens when it is already passed.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    public async Task CopyToAsync(long offset, CancellationToken cancellationToken)
    {
        if (_at < 0)
        {
            await CopyBytesAsync(_encoding.MarkLength, cancellationToken).ConfigureAwait(false);
            _at = 0;
        }

        if (offset > _at)
        {
            await PassAsync(offset - _at, isKept: true, cancellationToken).ConfigureAwait(false);
            _at = offset;
        }
    }

    /// <summary>Copies what is left.</summary>
    /// <param name="cancellationToken">Ends the copying.</param>
    public Task CopyRestAsync(CancellationToken cancellationToken) => CopyBytesAsync(long.MaxValue, cancellationToken);

    // No character has fewer bytes than code units: as many bytes as characters are missing never reach too far.
    private async Task PassAsync(long characters, bool isKept, CancellationToken cancellationToken)
    {
        while (characters > 0 && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            var count = (int)Math.Min(characters, _end - _start);
            var piece = _bytes.AsMemory(_start, count);
            characters -= _decoder.GetChars(piece.Span, _chars, flush: false);
            _start += count;
            if (isKept)
            {
                await _output.WriteAsync(piece, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task CopyBytesAsync(long count, CancellationToken cancellationToken)
    {
        while (count > 0 && await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            var length = (int)Math.Min(count, _end - _start);
            await _output.WriteAsync(_bytes.AsMemory(_start, length), cancellationToken).ConfigureAwait(false);
            _start += length;
            count -= length;
        }
    }

    private async Task<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (_start == _end)
        {
            _start = 0;
            _end = await _input.ReadAsync(_bytes, cancellationToken).ConfigureAwait(false);
        }

        return _end > _start;
    }
}
